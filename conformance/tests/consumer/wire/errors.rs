//! Errors as the contract types them, through a transport of our own that answers whatever it is told.

use stripe_client::types::{ErrorBody, V2ErrorBody, V2ErrorBodyCode};
use stripe_client::{Client, Error, StripeError, customers, rt};

use super::server::KEY;

async fn refused(status: u16, body: &'static str) -> Box<StripeError> {
    let double = move |_: http::Request<rt::Body>| async move {
        let mut reply = http::Response::new(rt::ReplyBody::from(body));
        *reply.status_mut() = status.try_into().unwrap();
        Ok(reply)
    };
    let client = Client::builder(KEY).transport(double).build().unwrap();
    match customers::create().send(&client).await.unwrap_err() {
        Error::Stripe(error) => error,
        other => unreachable!("{other}"),
    }
}

#[tokio::test]
async fn an_error_has_the_objects_it_concerns() {
    let error = refused(
        402,
        r#"{"error": {"type": "card_error", "code": "card_declined", "decline_code": "insufficient_funds",
            "payment_intent": {"id": "pi_1", "object": "payment_intent", "latest_charge": "ch_1"}}}"#,
    )
    .await;
    assert_eq!(error.kind(), rt::ErrorKind::Card);
    assert_eq!(error.code().unwrap(), "card_declined");
    assert_eq!(error.payment_intent(), Some("pi_1"));
    let body: ErrorBody = error.body().unwrap();
    let intent = body.error.payment_intent.unwrap();
    assert_eq!(intent.latest_charge.unwrap().id(), "ch_1");
}

#[tokio::test]
async fn codes_of_v2_are_an_enumeration_that_is_open() {
    let known = r#"{"error": {"code": "account_country_unsupported_currency", "type": "invalid_fields", "message": ""}}"#;
    let error = refused(400, known).await;
    let code: V2ErrorBodyCode = error.code().unwrap().parse().unwrap();
    assert!(matches!(
        code,
        V2ErrorBodyCode::AccountCountryUnsupportedCurrency
    ));
    let new = r#"{"error": {"code": "of_tomorrow", "type": "of_tomorrow"}}"#;
    let body: V2ErrorBody = refused(400, new).await.body().unwrap();
    assert_eq!(
        body.error.code,
        V2ErrorBodyCode::Unknown("of_tomorrow".to_owned())
    );
}
