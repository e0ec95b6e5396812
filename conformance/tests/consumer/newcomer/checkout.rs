//! A Checkout session: a price made in place, shipping, adaptive pricing, options of a payment method.

use stripe_client::{Client, Error, checkout::sessions};

pub(crate) async fn check_out(client: &Client) -> Result<(), Error> {
    let price = sessions::params::PriceData::new("usd")
        .unit_amount(2000)
        .product_data(sessions::params::ProductData::new("T-shirt"));
    let rate = sessions::params::ShippingRateData::new("Ground")
        .fixed_amount(sessions::params::FixedAmount::new(500, "usd"));
    let options = sessions::params::PaymentMethodOptions::new().card(
        sessions::params::Card::new()
            .setup_future_usage(sessions::params::SetupFutureUsage::OffSession),
    );
    let session = sessions::create()
        .mode(sessions::params::SessionMode::Payment)
        .success_url("https://example.com/done")
        .line_items([sessions::params::CreateLineItem::new()
            .price_data(price)
            .quantity(1)])
        .shipping_options([sessions::params::ShippingOption::new().shipping_rate_data(rate)])
        .adaptive_pricing(sessions::params::AdaptivePricing::new().enabled(true))
        .payment_method_options(options)
        .send(client)
        .await?;
    println!("{:?}", session.url);
    Ok(())
}
