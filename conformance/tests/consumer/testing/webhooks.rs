//! Deliveries: any event around any object, signed.

use serde_json::json;
use stripe_client::testing::Stripe;
use stripe_client::webhook::{Event, EventNotification, EventObject, EventType, Verifier};
use stripe_client::{Invoice, billing, events, invoices};

use super::run;

#[test]
fn an_event_is_signed_and_can_be_fetched() {
    let stripe = Stripe::new();
    let verifier = Verifier::new(stripe.webhook_secret());
    let invoice: Invoice = stripe
        .object(json!({"id": "in_1", "status": "paid"}))
        .unwrap();
    let delivery = stripe
        .event(EventType::InvoicePaid, &invoice)
        .previous_attributes(json!({"status": "open"}))
        .account("acct_1");
    let payload = verifier
        .verify(delivery.body(), delivery.signature().unwrap())
        .unwrap();
    let event: Event = payload.parse().unwrap();
    assert_eq!(
        (event.r#type.clone(), event.issues()),
        (EventType::InvoicePaid, vec![])
    );
    assert_eq!(event.account.as_deref(), Some("acct_1"));
    let EventObject::Invoice(own) = &event.data.object else {
        unreachable!();
    };
    assert_eq!(**own, invoice);

    let other = delivery.secret("whsec_other");
    assert!(
        verifier
            .verify(other.body(), other.signature().unwrap())
            .is_err()
    );
    let client = stripe.client();
    let fetched = run(events::retrieve(&event.id).send(&client)).unwrap();
    assert_eq!(*fetched, event);
}

#[test]
fn any_type_goes_with_any_object() {
    let stripe = Stripe::seeded(3);
    let verifier = Verifier::new(stripe.webhook_secret());
    assert!(EventType::VALUES.len() > 200);
    for kind in EventType::VALUES {
        let object: EventObject = stripe.object(json!({})).unwrap();
        let delivery = stripe.event(kind, &object);
        let payload = verifier
            .verify(delivery.body(), delivery.signature().unwrap())
            .unwrap();
        let event: Event = payload.parse().unwrap();
        assert_eq!(
            (event.r#type.as_str(), event.issues()),
            (*kind, vec![]),
            "{:?}",
            delivery.json()
        );
        assert_eq!(event.data.object, object);
    }
}

#[test]
fn a_notification_leads_to_its_event_and_its_object() {
    let stripe = Stripe::new();
    let client = stripe.client();
    let meter: billing::Meter = stripe
        .object(json!({"id": "mtr_1", "display_name": "Calls"}))
        .unwrap();
    let delivery = stripe.notification("v1.billing.meter.error_report_triggered", &meter);
    let verifier = Verifier::new(stripe.webhook_secret());
    let payload = verifier
        .verify(delivery.body(), delivery.signature().unwrap())
        .unwrap();
    let notification: EventNotification = payload.parse().unwrap();
    assert_eq!(notification.issues(), []);
    assert_eq!(
        notification.related_object.as_ref().unwrap().url,
        "/v1/billing/meters/mtr_1"
    );
    run(async {
        let event = notification.fetch_event(&client).await.unwrap();
        assert_eq!(
            (event.r#type.as_str(), event.issues()),
            ("v1.billing.meter.error_report_triggered", vec![])
        );
        let object = notification
            .fetch_related_object(&client)
            .unwrap()
            .await
            .unwrap();
        let EventObject::BillingMeter(own) = &*object else {
            unreachable!("{object:?}");
        };
        assert_eq!(**own, meter);
    });
}

#[test]
fn an_object_that_a_call_gave_is_delivered() {
    let stripe = Stripe::new();
    let client = stripe.client();
    let invoice = run(invoices::create().customer("cus_1").send(&client)).unwrap();
    let delivery = stripe.event(EventType::InvoiceCreated, &*invoice);
    assert_eq!(delivery.json()["data"]["object"]["customer"], "cus_1");
}
