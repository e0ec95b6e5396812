//! The life of a subscription: a trial, another quantity, its end at the end of the period, and what is cleared.

use stripe_client::{Client, customers, prices, products, subscriptions};

#[tokio::main]
async fn main() -> examples::Result<()> {
    run(&examples::client()?).await
}

pub async fn run(client: &Client) -> examples::Result<()> {
    let customer = customers::create()
        .payment_method("pm_card_visa")
        .invoice_settings(
            customers::params::InvoiceSettings::new().default_payment_method("pm_card_visa"),
        )
        .send(client)
        .await?;
    let product = products::create("Gold").send(client).await?;
    let monthly = prices::params::CreateRecurring::new(prices::params::RecurringInterval::Month);
    let price = prices::create("eur")
        .product(&product.id)
        .unit_amount(1500)
        .recurring(monthly)
        .send(client)
        .await?;

    let item = subscriptions::params::CreateItem::new()
        .price(&price.id)
        .quantity(2);
    let subscription = subscriptions::create()
        .customer(&customer.id)
        .items([item])
        .description("Gold for a team")
        .metadata([("team", "red"), ("seats", "2")])
        .trial_period_days(14)
        .send(client)
        .await?;
    println!("{} is {}", subscription.id, subscription.status);

    let Some(item) = subscription.items.data.first() else {
        return Err("a subscription without items".into());
    };
    let changed = subscriptions::update(&subscription.id)
        .items([subscriptions::params::UpdateItem::new()
            .id(&item.id)
            .quantity(3)])
        .proration_behavior(subscriptions::params::ProrationBehavior::AlwaysInvoice)
        // It can't be cleared: now is when a trial ends that is to end.
        .trial_end(subscriptions::params::TrialEnd::Now)
        .clear_description()
        // An empty text removes a key, and leaves the others.
        .metadata([("seats", "")])
        .send(client)
        .await?;
    println!("{} is {}", changed.id, changed.status);

    let ending = subscriptions::update(&subscription.id)
        .cancel_at_period_end(true)
        .send(client)
        .await?;
    println!("{} ends at {:?}", ending.id, ending.cancel_at);
    let ended = subscriptions::cancel(&subscription.id)
        .prorate(true)
        .send(client)
        .await?;
    println!("{} is {}", ended.id, ended.status);
    Ok(())
}
