//! Events that go to handlers by their types.

use std::sync::{Arc, Mutex};

use serde_json::json;
use stripe_client::webhook::router::{Handled, RouteError, Router};
use stripe_client::webhook::{EventNotification, EventObject, EventType, Payload, Verifier};
use stripe_client::{Invoice, Json};

use super::{event, invoice};

const SECRET: &str = "whsec_test";

async fn route(router: &Router, event: Json) -> Result<Handled, RouteError> {
    let payload = Payload::trusted(event.to_string());
    router.handle_payload(payload).await
}

#[tokio::test]
async fn each_handler_gets_the_object_of_its_type() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = {
        let seen = seen.clone();
        move |line: String| {
            let seen = seen.clone();
            async move {
                seen.lock().unwrap().push(line);
                Ok(())
            }
        }
    };
    let router = Router::new(Verifier::new(SECRET));
    // The closures' parameters are typed by the methods.
    let router = {
        let (a, b, c, d, e) = (
            log.clone(),
            log.clone(),
            log.clone(),
            log.clone(),
            log.clone(),
        );
        router
            .on_invoice_paid(move |invoice, event| a(format!("{} {}", event.r#type, invoice.id)))
            .on_customer_subscription_deleted(move |subscription, _| b(subscription.id.to_string()))
            .on_application_fee_refund_updated(move |refund, _| c(refund.id.to_string()))
            .on_customer_source_created(move |object, _| match object {
                EventObject::Card(card) => d(format!("card {}", card.id)),
                _ => d("other".to_owned()),
            })
            .on(
                EventType::Unknown("invoice.eaten".into()),
                move |invoice: Invoice, _| e(format!("eaten {}", invoice.id)),
            )
    };
    let log = log.clone();
    let router = router.notification_fallback(move |notification: EventNotification| {
        log(format!("{} {}", notification.r#type, notification.id))
    });
    let object = |kind: &str, id: &str| json!({ "object": kind, "id": id });
    for (kind, about) in [
        ("invoice.paid", invoice()),
        (
            "customer.subscription.deleted",
            object("subscription", "sub_1"),
        ),
        (
            "application_fee.refund.updated",
            object("fee_refund", "fr_1"),
        ),
        ("customer.source.created", object("card", "card_1")),
        ("invoice.eaten", object("invoice", "in_2")),
    ] {
        assert_eq!(
            route(&router, event(kind, about)).await.unwrap(),
            Handled::ByType
        );
    }
    let note =
        json!({ "object": "v2.core.event", "id": "evt_9", "type": "v2.core.account.created" });
    assert_eq!(route(&router, note).await.unwrap(), Handled::ByFallback);
    let plan = event("plan.created", object("plan", "p_1"));
    assert_eq!(route(&router, plan).await.unwrap(), Handled::Ignored);
    let odd = event("invoice.paid", object("customer", "cus_1"));
    let error = route(&router, odd).await.unwrap_err();
    assert!(matches!(error, RouteError::OtherObject), "{error}");
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "invoice.paid in_1Nj68C2eZvKYlo2CGmFJak8q",
            "sub_1",
            "fr_1",
            "card card_1",
            "eaten in_2",
            "v2.core.account.created evt_9",
        ]
    );
}
