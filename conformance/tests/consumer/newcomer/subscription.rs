//! A product, a recurring price, a subscription with a trial; its items changed, and what it has cleared.

use stripe_client::{Client, Error, prices, products, subscriptions};

pub(crate) async fn subscribe(client: &Client) -> Result<(), Error> {
    let product = products::create("Gold").send(client).await?;
    let price = prices::create("eur")
        .product(&product.id)
        .unit_amount(1500)
        .recurring(prices::params::CreateRecurring::new(
            prices::params::RecurringInterval::Month,
        ))
        .send(client)
        .await?;
    let subscription = subscriptions::create()
        .customer("cus_1")
        .items([subscriptions::params::CreateItem::new()
            .price(&price.id)
            .quantity(2)])
        .trial_period_days(14)
        .collection_method(subscriptions::params::CollectionMethod::ChargeAutomatically)
        .send(client)
        .await?;
    let Some(item) = subscription.items.data.first() else {
        return Ok(());
    };
    subscriptions::update(&subscription.id)
        .items([subscriptions::params::UpdateItem::new()
            .id(&item.id)
            .quantity(3)])
        .proration_behavior(subscriptions::params::ProrationBehavior::AlwaysInvoice)
        .cancel_at_period_end(true)
        .clear_description()
        // The contract has nothing to clear it with: a trial ends now, or at a time.
        .trial_end(subscriptions::params::TrialEnd::Now)
        .metadata([("order", "")])
        .send(client)
        .await?;
    Ok(())
}
