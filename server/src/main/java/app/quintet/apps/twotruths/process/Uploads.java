package app.quintet.apps.twotruths.process;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.media.UploadArrived;
import app.quintet.platform.media.UploadRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of uploads that are whole. */
@Configuration(proxyBeanMethods = false)
class Uploads {
  @Bean
  EventHandler<UploadArrived> twoTruthsUploadArrived(Arriving arriving) {
    return new EventHandler<>() {
      @Override
      public String name() {
        return "twotruths.upload_arrived";
      }

      @Override
      public Class<UploadArrived> type() {
        return UploadArrived.class;
      }

      @Override
      public void on(UploadArrived upload) {
        if (Arriving.ours(upload.app())) {
          arriving.arrived(upload.owner(), upload.media());
        }
      }
    };
  }

  @Bean
  EventHandler<UploadRefused> twoTruthsUploadRefused(Arriving arriving) {
    return new EventHandler<>() {
      @Override
      public String name() {
        return "twotruths.upload_refused";
      }

      @Override
      public Class<UploadRefused> type() {
        return UploadRefused.class;
      }

      @Override
      public void on(UploadRefused upload) {
        if (Arriving.ours(upload.app())) {
          arriving.refused(upload.owner(), upload.media(), upload.reason());
        }
      }
    };
  }
}
