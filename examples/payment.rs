//! A payment, and what there is to do when the card is declined.

use stripe_client::payment_intents::{self, PaymentIntentStatus};
use stripe_client::{
    Client, Customer, DeclineCode, Error, ErrorCode, Id, customers, payment_methods,
};

#[tokio::main]
async fn main() -> examples::Result<()> {
    run(&examples::client()?).await
}

pub async fn run(client: &Client) -> examples::Result<()> {
    let customer = customers::create()
        .email("jenny@example.com")
        .send(client)
        .await?;
    // Two of Stripe's cards for testing: one that pays, and one that can be saved and is then declined.
    for card in ["pm_card_visa", "pm_card_chargeCustomerFail"] {
        match pay(client, &customer.id, card).await {
            Ok(status) => println!("{card}: {status}"),
            Err(error) => println!("{card}: {}", told(&error)),
        }
    }
    Ok(())
}

async fn pay(
    client: &Client,
    customer: &Id<Customer>,
    card: &str,
) -> Result<PaymentIntentStatus, Error> {
    let method = payment_methods::attach(card)
        .customer(customer)
        .send(client)
        .await?;
    let intent = payment_intents::create(2000, "usd")
        .customer(customer)
        .payment_method(&method.id)
        .payment_method_types(["card"])
        .confirm(true)
        .send(client)
        .await?;
    Ok(intent.into_inner().status)
}

/// What a customer is told, by who has to do something about it.
fn told(error: &Error) -> String {
    let Some(refused) = error.stripe() else {
        // Lost on the way, or out of time: it was tried three times under one idempotency key.
        return match error.may_have_arrived() {
            true => "we don't know yet whether you paid".to_owned(),
            false => "Stripe can't be reached; you have not paid".to_owned(),
        };
    };
    match (refused.decline_code(), refused.code()) {
        (Some(DeclineCode::InsufficientFunds), _) => {
            "there is not enough money on the card".to_owned()
        }
        (_, Some(ErrorCode::ExpiredCard)) => "the card has expired".to_owned(),
        // The message of a declined card may be shown to who holds it.
        _ if refused.is_card_decline() => refused
            .message()
            .unwrap_or("the card was declined")
            .to_owned(),
        _ => format!("a fault of ours: {error}"),
    }
}
