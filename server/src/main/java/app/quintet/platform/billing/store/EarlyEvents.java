package app.quintet.platform.billing.store;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.identity.AccountOpened;
import org.springframework.stereotype.Component;

/** What a store told of an account before it was there holds from its first moment. */
@Component
class EarlyEvents implements EventHandler<AccountOpened> {
  private final StoreDesk desk;

  EarlyEvents(StoreDesk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return "billing.early_events";
  }

  @Override
  public Class<AccountOpened> type() {
    return AccountOpened.class;
  }

  @Override
  public void on(AccountOpened event) {
    desk.refresh(event.person());
  }
}
