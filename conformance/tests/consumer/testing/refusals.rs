//! What the contract refuses, on the bytes that were sent.

use serde_json::json;
use stripe_client::testing::Stripe;
use stripe_client::{
    Error, Json, RawRequest, RequestOptions, invoices, payment_intents, subscriptions,
};

use super::run;

/// Status, code, parameter and message of the error.
fn refused<T>(result: Result<T, Error>) -> (u16, String, String, String) {
    let Err(Error::Stripe(error)) = result else {
        unreachable!("it was not refused");
    };
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    (
        error.status().as_u16(),
        text(error.code().as_deref()),
        text(error.param()),
        text(error.message()),
    )
}

fn post(path: &str, parameters: Json) -> (u16, String, String, String) {
    let stripe = Stripe::new();
    let request = RawRequest::post(path).parameters(parameters);
    refused(run(request.send(&stripe.client())))
}

fn expected(code: &str, param: &str, why: &str) -> (u16, String, String, String) {
    (
        400,
        code.into(),
        param.into(),
        format!("The parameter '{param}' {why}."),
    )
}

#[test]
fn forms_are_read_by_the_tables() {
    for (path, parameters, code, param, why) in [
        (
            "/v1/payment_intents",
            json!({"amount": 1}),
            "parameter_missing",
            "currency",
            "is missing",
        ),
        (
            "/v1/payment_intents",
            json!({"amount": 1, "currency": "eur", "ammount": 1}),
            "parameter_unknown",
            "ammount",
            "is no parameter here",
        ),
        (
            "/v1/payment_intents",
            json!({"amount": "ten", "currency": "eur"}),
            "parameter_invalid_integer",
            "amount",
            "must be an integer",
        ),
        (
            "/v1/payment_intents",
            json!({"amount": 1, "currency": "eur", "confirm": "yes"}),
            "parameter_invalid_boolean",
            "confirm",
            "must be true or false",
        ),
        (
            "/v1/payment_intents",
            json!({"amount": 1, "currency": "eur", "capture_method": "later"}),
            "parameter_invalid_value",
            "capture_method",
            "must be one of automatic, automatic_async, manual",
        ),
        (
            "/v1/subscriptions",
            json!({"customer": "cus_1", "items": [{"price": "price_1", "quantity": "many"}]}),
            "parameter_invalid_integer",
            "items[0][quantity]",
            "must be an integer",
        ),
        (
            "/v1/subscriptions",
            json!({"customer": "cus_1", "items": [{"price_data": {"currency": "eur"}}]}),
            "parameter_missing",
            "items[0][price_data][product]",
            "is missing",
        ),
        (
            "/v1/subscriptions",
            json!({"customer": "cus_1", "items": "price_1"}),
            "parameter_invalid_array",
            "items",
            "must be a list",
        ),
    ] {
        assert_eq!(post(path, parameters), expected(code, param, why));
    }
}

#[test]
fn json_is_read_by_the_tables() {
    let (status, code, _, message) = post(
        "/v2/billing/meter_events",
        json!({"event_name": 1, "payload": {}}),
    );
    assert_eq!((status, code.as_str()), (400, "parameter_invalid_string"));
    assert_eq!(message, "The parameter 'event_name' must be text.");
}

#[test]
fn a_program_that_sends_more_than_the_contract_is_told() {
    let stripe = Stripe::new();
    let request =
        payment_intents::create(1, "eur").with(RequestOptions::new().parameter("color", "red"));
    let error = refused(run(request.send(&stripe.client())));
    assert_eq!(
        error,
        expected("parameter_unknown", "color", "is no parameter here")
    );
    // It came, and was no request of the operation.
    assert_eq!(stripe.calls().len(), 1);
}

#[test]
fn an_id_that_was_never_given_is_not_found() {
    let stripe = Stripe::new();
    let client = stripe.client();
    let (status, code, param, message) = refused(run(invoices::pay("in_nope").send(&client)));
    assert_eq!(
        (status, code.as_str(), param.as_str()),
        (404, "resource_missing", "invoice")
    );
    assert_eq!(message, "There is no invoice with the id 'in_nope'.");
    let (status, code, ..) = refused(run(subscriptions::retrieve("sub_nope").send(&client)));
    assert_eq!((status, code.as_str()), (404, "resource_missing"));
}

#[test]
fn a_path_that_the_contract_lacks_is_not_found() {
    let stripe = Stripe::new();
    let error = run(RawRequest::get("/v1/unicorns").send(&stripe.client())).unwrap_err();
    assert_eq!(
        error.to_string(),
        "HTTP 404 invalid_request_error: The contract has no operation GET /v1/unicorns, or its namespace's feature is \
         not turned on. [GET /v1/unicorns; 1 attempt; request req_00000000000001]"
    );
}
