//! A customer, a payment method attached, a payment confirmed; a decline told by its code; the charge expanded.

use stripe_client::{Client, DeclineCode, Error, customers, payment_intents, payment_methods};

pub(crate) async fn pay(client: &Client) -> Result<(), Error> {
    let customer = customers::create()
        .name("Jenny Rosen")
        .address(
            customers::params::Address::new()
                .line1("1 Main St")
                .country("US"),
        )
        .metadata([("order", "6735")])
        .tax_exempt(customers::params::TaxExempt::Exempt)
        .send(client)
        .await?;
    let method = payment_methods::attach("pm_card_visa")
        .customer(&customer.id)
        .send(client)
        .await?;
    let intent = payment_intents::create(2000, "usd")
        .customer(&customer.id)
        .payment_method(&method.id)
        .setup_future_usage(payment_intents::params::SetupFutureUsage::OffSession)
        .automatic_payment_methods(payment_intents::params::AutomaticPaymentMethods::new(true))
        .send(client)
        .await?;
    match payment_intents::confirm(&intent.id).send(client).await {
        Ok(intent) => println!("{:?}", intent.status),
        Err(error) if error.decline_code() == Some(DeclineCode::InsufficientFunds) => {
            println!("no money")
        }
        Err(error) => return Err(error),
    }
    let intent = payment_intents::retrieve(&intent.id)
        .expand_path(|intent| intent.latest_charge())
        .send(client)
        .await?;
    if let Some(charge) = intent
        .latest_charge
        .as_ref()
        .and_then(|charge| charge.object())
    {
        println!("{} of {}", charge.amount_captured, charge.amount);
    }
    let customer = customers::retrieve(&customer.id).send(client).await?;
    println!("{:?}", customer.object().map(|customer| &customer.email));
    Ok(())
}
