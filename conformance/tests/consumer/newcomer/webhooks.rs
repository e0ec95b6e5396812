//! A webhook endpoint: verified, told apart by type, with what was before; tested with a signed event.

use stripe_client::{
    Timestamp,
    webhook::{self, Event, EventObject, EventType, Verifier},
};

pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

pub(crate) fn handle(
    verifier: &Verifier,
    body: Vec<u8>,
    signature: &str,
    seen: &mut Vec<String>,
) -> Result<()> {
    let event: Event = verifier.verify(body, signature)?.parse()?;
    if seen.contains(&event.id.as_str().to_owned()) {
        return Ok(());
    }
    seen.push(event.id.as_str().to_owned());
    match (event.r#type, event.data.object) {
        (EventType::InvoicePaid, EventObject::Invoice(invoice)) => {
            println!("{} is paid", invoice.id)
        }
        (EventType::ChargeRefunded, EventObject::Charge(charge)) => {
            println!("{}", charge.amount_refunded)
        }
        (EventType::PaymentIntentSucceeded, EventObject::PaymentIntent(intent)) => {
            println!("{}", intent.id)
        }
        (EventType::CheckoutSessionCompleted, EventObject::CheckoutSession(session)) => {
            println!("{:?}", session.customer)
        }
        (EventType::CustomerSubscriptionUpdated, EventObject::Subscription(subscription)) => {
            println!(
                "{} was {:?}",
                subscription.id, event.data.previous_attributes
            );
        }
        (EventType::AccountUpdated, EventObject::Account(account)) => {
            println!("{:?}", account.charges_enabled)
        }
        (other, _) => println!("{other}: nothing to do"),
    }
    Ok(())
}

#[test]
fn a_signed_event_is_handled_once() -> Result<()> {
    let secret = "whsec_test";
    let body = r#"{"id": "evt_1", "object": "event", "type": "invoice.paid", "data": {"object": {"id": "in_1", "object": "invoice"}}}"#;
    let now = Timestamp::now();
    let signature = webhook::sign(body, secret, now)?;
    let verifier = Verifier::new(secret);
    let mut seen = Vec::new();
    for _ in 0..2 {
        handle(&verifier, body.as_bytes().to_vec(), &signature, &mut seen)?;
    }
    assert_eq!(seen, ["evt_1"]);
    Ok(())
}
