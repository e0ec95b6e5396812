//! What webhooks deliver: verified in every form that frameworks hand over, matched, and fetched with either client.
use std::time::Duration;

use stripe_client::webhook::{
    self, Event, EventNotification, EventObject, EventType, EventVersion, ParseError, Payload,
    Verifier, VerifyError,
};
use stripe_client::{Client, Error, Timestamp, blocking};

fn verifier() -> Verifier {
    Verifier::new("whsec_new")
        .secret("whsec_old")
        .tolerance(Duration::from_secs(60))
        .clock(|| Timestamp::new(1_700_000_000))
}

/// A body may be owned or shared, a header may be text, bytes or missing.
fn every_form(verifier: &Verifier, body: &'static [u8]) -> [Result<Payload, VerifyError>; 4] {
    [
        verifier.verify(body, "t=1,v1=00"),
        verifier.verify(body.to_vec(), b"t=1,v1=00".as_slice()),
        verifier.verify(body.to_vec(), None::<&str>),
        webhook::verify(body, "t=1,v1=00", "whsec_new"),
    ]
}

fn what(event: Event) -> String {
    match (event.r#type, event.data.object) {
        (EventType::InvoicePaid, EventObject::Invoice(invoice)) => format!("{} paid", invoice.id),
        (EventType::CustomerDeleted, EventObject::Customer(customer)) => {
            format!("{} gone", customer.id)
        }
        (EventType::Unknown(name), _) => format!("new: {name}"),
        (_, EventObject::Unknown(json)) => format!("an object we don't know: {json}"),
        (other, _) => other.to_string(),
    }
}

/// The body outlives what can't be read.
fn kept(payload: &Payload) -> Result<Event, Payload> {
    payload.parse().map_err(ParseError::into_payload)
}

async fn fetched(client: &Client, notification: EventNotification) -> Result<String, Error> {
    let event = notification.fetch_event(client).await?;
    Ok(match notification.fetch_related_object(client) {
        Some(object) => match &*object.await? {
            EventObject::BillingMeter(meter) => meter.display_name.clone(),
            _ => event.id.to_string(),
        },
        None => event.id.to_string(),
    })
}

fn fetched_blocking(client: &blocking::Client, it: &EventNotification) -> Result<bool, Error> {
    Ok(it.fetch_event(client)?.livemode == it.livemode)
}

pub(super) fn main() -> Result<(), ParseError> {
    fn sendable<T: Send>(_: impl Fn(&'static Client, EventNotification) -> T) {}
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    sendable(fetched);
    let _ = fetched_blocking;
    let verifier = verifier();
    shared(&verifier);
    assert!(every_form(&verifier, b"{}").iter().all(Result::is_err));
    assert!(kept(&Payload::trusted("[]")).is_err_and(|payload| payload.bytes() == b"[]"));

    let event: Event = Payload::trusted(
        r#"{"object": "event", "type": "invoice.paid", "data": {"object": {"object": "invoice", "id": "in_1"}}}"#,
    )
    .parse()?;
    assert!(!matches!(event.version(), EventVersion::Same));
    assert_eq!(what(event), "in_1 paid");
    Ok(())
}
