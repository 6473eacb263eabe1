package app.quintet.platform.media.web;

import app.quintet.platform.kernel.Fault;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.media.MediaKind;
import app.quintet.platform.media.MediaOwner;
import app.quintet.platform.media.UploadWish;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads from the headers of a creation what is to be uploaded. */
@Component
class Announced {
  private final Set<String> apps;

  Announced(ObjectProvider<MediaOwner> owners) {
    apps = owners.stream().map(MediaOwner::app).collect(Collectors.toSet());
  }

  /** A wish and what it is for. */
  record Wish(String app, MediaKind kind, UploadWish wish) {}

  Wish read(HttpServletRequest request) {
    Map<String, String> said = metadata(request.getHeader("Upload-Metadata"));
    List<Fault> faults = new ArrayList<>();
    long size = length(request.getHeader("Upload-Length"), faults);
    String app = said.getOrDefault("app", "");
    if (!apps.contains(app)) {
      faults.add(new Fault("app", "accepted", "Uploads are for one of: " + apps + "."));
    }
    Optional<MediaKind> kind =
        Arrays.stream(MediaKind.values())
            .filter(k -> k.wire().equals(said.getOrDefault("kind", "")))
            .findFirst();
    if (kind.isEmpty()) {
      faults.add(new Fault("kind", "accepted", "A kind is picture, voice or video."));
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    String type = said.getOrDefault("filetype", "");
    String purpose = said.getOrDefault("purpose", "upload");
    return new Wish(
        app, kind.orElseThrow(), new UploadWish(size, type, said.get("sha256"), purpose));
  }

  private static long length(@Nullable String header, List<Fault> faults) {
    if (header != null && header.matches("\\d{1,15}")) {
      return Long.parseLong(header);
    }
    faults.add(new Fault("Upload-Length", "required", "Upload-Length says how many bytes come."));
    return 0;
  }

  private static Map<String, String> metadata(@Nullable String header) {
    Map<String, String> said = new HashMap<>();
    if (header == null) {
      return said;
    }
    for (String pair : header.split(",")) {
      String[] parts = pair.strip().split(" ", 2);
      try {
        byte[] value = Base64.getDecoder().decode(parts.length < 2 ? "" : parts[1].strip());
        said.put(parts[0], new String(value, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException notBase64) {
        throw Problem.malformed("Upload-Metadata holds keys and Base64 values.");
      }
    }
    return said;
  }
}
