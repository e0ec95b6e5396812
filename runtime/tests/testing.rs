//! The double over a contract of a few types, as a generated crate would have them. The generated crate's own is in
//! `conformance/tests/consumer/testing`.
#![cfg(feature = "testing")]
#![allow(missing_docs, clippy::unwrap_used)]

use serde_json::json;
use stripe_runtime::client::registry::Entry;
use stripe_runtime::testing::{Answer, Stripe as Double, Testable};
use stripe_runtime::{self as rt, Contract, Error, Id, Json, RawRequest, RequestOptions};

enum Own {}
impl Contract for Own {
    const API_VERSION: &'static str = "2026-01-01.test";
    const CRATE_NAME: &'static str = "own";
    const CRATE_VERSION: &'static str = "0.0.0";
}
impl Testable for Own {
    fn operations() -> &'static [Entry] {
        static ALL: &[Entry] = &[
            Entry::of::<CreateCustomer>("customers.create"),
            Entry::of::<RetrieveCustomer>("customers.retrieve"),
            Entry::of::<UpdateCustomer>("customers.update"),
            Entry::of::<DeleteCustomer>("customers.delete"),
            Entry::of::<ListCustomers>("customers.list"),
            Entry::of::<CreateIntent>("payment_intents.create"),
            Entry::of::<RetrieveIntent>("payment_intents.retrieve"),
            Entry::of::<ConfirmIntent>("payment_intents.confirm"),
            Entry::of::<ListLines>("payment_intents.lines.list"),
        ];
        ALL
    }
}

macro_rules! types {
    ($($record:ident { $(const $tag:literal;)? $($index:literal => $field:ident $flag:ident: $type:ty;)* })*) => {$(
        #[derive(Default)]
        #[allow(non_camel_case_types)]
        pub struct $record { $(pub $field: $type,)* pub extra: rt::Extra }
        types!(@table $record [$(const "object" = Str($tag);)?] [] $($index $field $flag)*);
    )*};
    (@table $record:ident [$($tag:tt)*] [$($rows:tt)*] $index:literal $field:ident required $($rest:tt)*) => {
        types!(@table $record [$($tag)*] [$($rows)* ($index, $field, required)] $($rest)*);
    };
    (@table $record:ident [$($tag:tt)*] [$($rows:tt)*] $index:literal $field:ident optional $($rest:tt)*) => {
        types!(@table $record [$($tag)*] [$($rows)* ($index, $field,)] $($rest)*);
    };
    (@table $record:ident [$($tag:tt)*] [$(($index:literal, $field:ident, $($flag:ident)?))*]) => {
        types!(@rows $record [$($tag)*] $(($index, $field, [$($flag)?]))*);
    };
    (@rows $record:ident [$($tag:tt)*] $(($index:literal, $field:ident, [$($flag:ident)?]))*) => {
        impl rt::Record for $record {
            fn table(&self) -> (&'static rt::Shape, &rt::Extra) {
                const FIELDS: &[rt::Field] = &[$(rt::Field { name: stringify!($field), flags: 0 $(| rt::flag::$flag)? }),*];
                (&rt::Shape { name: stringify!($record), fields: FIELDS, constants: types!(@constants $($tag)*) }, &self.extra)
            }
            fn get(&self, field: usize) -> rt::View<'_> {
                match field { $($index => rt::Value::view(&self.$field),)* _ => rt::View::Absent }
            }
            fn slot(&mut self, field: usize) -> rt::Slot<'_> {
                match field { $($index => rt::Value::slot(&mut self.$field),)* _ => rt::Slot::Extra(&mut self.extra) }
            }
        }
        impl Clone for $record {
            fn clone(&self) -> Self { rt::record::clone(self) }
        }
        rt::value_impls!($record);
    };
    (@constants) => { &[] };
    (@constants const "object" = Str($tag:literal);) => {
        &[rt::Constant { name: "object", value: rt::Scalar::Str($tag) }]
    };
}

types! {
    Customer {
        const "customer";
        0 => created required: rt::Timestamp;
        1 => email optional: Option<String>;
        2 => id required: Id<Customer>;
        3 => metadata optional: Option<rt::Metadata>;
        4 => name optional: Option<String>;
    }
    DeletedCustomer {
        const "customer";
        0 => deleted required: bool;
        1 => id required: Id<Customer>;
    }
    Charge {
        const "charge";
        0 => amount required: i64;
        1 => id required: Id<Charge>;
        2 => payment_intent optional: Option<rt::Expandable<Intent>>;
    }
    Line {
        const "line";
        0 => id required: Id<Line>;
        1 => payment_intent required: Id<Intent>;
        2 => quantity required: i64;
    }
    Intent {
        const "payment_intent";
        0 => amount required: i64;
        1 => amount_received optional: Option<i64>;
        2 => currency required: rt::Currency;
        3 => customer optional: Option<rt::Expandable<Customer>>;
        4 => id required: Id<Intent>;
        5 => latest_charge optional: Option<rt::Expandable<Charge>>;
        6 => lines required: rt::List<Line>;
        7 => status required: Status;
        8 => payment_method optional: Option<String>;
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    Canceled,
    RequiresConfirmation,
    RequiresPaymentMethod,
    Succeeded,
    Unknown(String),
}
rt::open_enum! {
    Status;
    0 => Canceled "canceled";
    1 => RequiresConfirmation "requires_confirmation";
    2 => RequiresPaymentMethod "requires_payment_method";
    3 => Succeeded "succeeded";
}

#[derive(Clone)]
pub struct LineData(rt::Params);
rt::params! {
    LineData;
    "quantity" required: i64;
    "label": Option<String>;
}

macro_rules! requests {
    ($($request:ident $output:ty: $id:literal $method:ident $path:literal $body:ident { $($rows:tt)* })*) => {$(
        #[derive(Clone)]
        pub struct $request(rt::Params, RequestOptions);
        rt::request! { $request -> $output; $id $method $path $body; $($rows)* }
    )*};
}
requests! {
    CreateCustomer Customer: "PostCustomers" Post "/v1/customers" Form {
        "email": Option<String>; "name": rt::Clearable<String>; "metadata": rt::Clearable<rt::Metadata>;
    }
    RetrieveCustomer Customer: "GetCustomersCustomer" Get "/v1/customers/{customer}" Query { "customer" path required: Id<Customer>; }
    UpdateCustomer Customer: "PostCustomersCustomer" Post "/v1/customers/{customer}" Form {
        "customer" path required: Id<Customer>; "name": rt::Clearable<String>; "metadata": rt::Clearable<rt::Metadata>;
    }
    DeleteCustomer DeletedCustomer: "DeleteCustomersCustomer" Delete "/v1/customers/{customer}" Query {
        "customer" path required: Id<Customer>;
    }
    ListCustomers rt::List<Customer>: "GetCustomers" Get "/v1/customers" Query {
        "email": Option<String>; "limit": Option<i64>; "starting_after": Option<String>;
    }
    CreateIntent Intent: "PostPaymentIntents" Post "/v1/payment_intents" Form {
        "amount" required: i64; "currency" required: rt::Currency; "confirm": Option<bool>; "customer": Option<String>;
        "lines": Option<Vec<LineData>>; "payment_method": Option<String>; "expand": Option<Vec<String>>;
    }
    RetrieveIntent Intent: "GetPaymentIntentsIntent" Get "/v1/payment_intents/{intent}" Query {
        "intent" path required: Id<Intent>; "expand": Option<Vec<String>>;
    }
    ConfirmIntent Intent: "PostPaymentIntentsIntentConfirm" Post "/v1/payment_intents/{intent}/confirm" Form {
        "intent" path required: Id<Intent>; "payment_method": Option<String>;
    }
    ListLines rt::List<Line>: "GetPaymentIntentsIntentLines" Get "/v1/payment_intents/{intent}/lines" Query {
        "intent" path required: Id<Intent>;
    }
}

/// A request from its parameters.
fn ask<R: rt::Request + Default>(parameters: Json) -> R {
    rt::from_value(parameters).unwrap()
}

fn send<R: rt::Request + Default>(
    stripe: &Double<Own>,
    parameters: Json,
) -> Result<rt::Response<R::Output>, Error> {
    run(rt::Execute::execute(
        &stripe.client(),
        &ask::<R>(parameters),
    ))
}

fn run<F: std::future::IntoFuture>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(future.into_future())
}

#[test]
fn what_was_created_is_there_until_it_is_deleted() {
    let stripe = Double::<Own>::new();
    let made = send::<CreateCustomer>(
        &stripe,
        json!({"email": "a@b.c", "metadata": {"a": "1", "b": "2"}}),
    )
    .unwrap();
    assert!(made.id.as_str().starts_with("cus_"));
    assert_eq!(
        (made.email.as_deref(), made.issues()),
        (Some("a@b.c"), vec![])
    );
    let read = send::<RetrieveCustomer>(&stripe, json!({"customer": made.id})).unwrap();
    assert_eq!(*read, *made);
    let update = json!({"customer": made.id, "name": "A", "metadata": {"a": "", "c": "3"}});
    let changed = send::<UpdateCustomer>(&stripe, update).unwrap();
    assert_eq!(
        (changed.name.as_deref(), changed.email.as_deref()),
        (Some("A"), Some("a@b.c"))
    );
    assert_eq!(
        serde_json::to_value(&changed.metadata).unwrap(),
        json!({"b": "2", "c": "3"})
    );
    let changed = send::<UpdateCustomer>(
        &stripe,
        json!({"customer": made.id, "name": null, "metadata": null}),
    )
    .unwrap();
    assert_eq!(changed.name, None);

    for number in 0..14 {
        send::<CreateCustomer>(&stripe, json!({"email": format!("{}@b.c", number % 7)})).unwrap();
    }
    let page = send::<ListCustomers>(&stripe, json!({})).unwrap();
    assert_eq!(
        (page.len(), page.has_more, page.data[0].email.as_deref()),
        (10, true, Some("6@b.c"))
    );
    let rest = send::<ListCustomers>(&stripe, json!({"starting_after": page.data[9].id})).unwrap();
    assert_eq!(
        (rest.len(), rest.has_more, &rest.data[4].id),
        (5, false, &made.id)
    );
    assert_eq!(
        send::<ListCustomers>(&stripe, json!({"email": "3@b.c"}))
            .unwrap()
            .len(),
        2
    );

    let deleted = send::<DeleteCustomer>(&stripe, json!({"customer": made.id})).unwrap();
    assert_eq!(
        (deleted.deleted, &deleted.id, deleted.issues()),
        (true, &made.id, vec![])
    );
    let error = send::<UpdateCustomer>(&stripe, json!({"customer": made.id})).unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), error.code().as_deref()),
        (404, Some("resource_missing"))
    );
    assert_eq!(
        send::<ListCustomers>(&stripe, json!({"limit": 100}))
            .unwrap()
            .len(),
        14
    );
}

#[test]
fn references_are_ids_that_lead_somewhere() {
    let stripe = Double::<Own>::new();
    let customer = send::<CreateCustomer>(&stripe, json!({"name": "A"})).unwrap();
    let made = send::<CreateIntent>(
        &stripe,
        json!({
            "amount": 5, "currency": "eur", "customer": customer.id, "confirm": true, "payment_method": "pm_card_visa",
            "lines": [{"quantity": 2}, {"quantity": 3}],
        }),
    )
    .unwrap();
    assert_eq!(
        (&made.status, made.amount_received, made.issues()),
        (&Status::Succeeded, Some(5), vec![])
    );
    let quantities: Vec<i64> = made.lines.iter().map(|line| line.quantity).collect();
    assert_eq!(
        (quantities, &made.lines.data[0].payment_intent),
        (vec![2, 3], &made.id)
    );
    let lines = send::<ListLines>(&stripe, json!({"intent": made.id})).unwrap();
    assert_eq!(lines.data, made.lines.data);

    let whole = json!({"intent": made.id, "expand": ["customer", "latest_charge.payment_intent"]});
    let whole = send::<RetrieveIntent>(&stripe, whole).unwrap();
    assert_eq!(whole.customer.as_ref().unwrap().object(), Some(&*customer));
    let charge = whole.latest_charge.as_ref().unwrap().object().unwrap();
    assert_eq!(
        (
            charge.amount,
            charge.payment_intent.as_ref().unwrap().id_str()
        ),
        (5, made.id.as_str())
    );
    assert_eq!(charge.id, made.latest_charge.as_ref().unwrap().id());
    let error = send::<RetrieveIntent>(&stripe, json!({"intent": made.id, "expand": ["custmer"]}))
        .unwrap_err();
    assert_eq!(
        error.stripe().unwrap().message(),
        Some("The reply has nothing to expand at 'custmer'.")
    );
}

#[test]
fn what_the_contract_refuses_is_refused() {
    let stripe = Double::<Own>::new();
    for (parameters, code, param) in [
        (json!({"amount": 1}), "parameter_missing", "currency"),
        (
            json!({"amount": "x", "currency": "eur"}),
            "parameter_invalid_integer",
            "amount",
        ),
        (
            json!({"amount": 1, "currency": "eur", "confirm": "yes"}),
            "parameter_invalid_boolean",
            "confirm",
        ),
        (
            json!({"amount": 1, "currency": "eur", "x": [{"y": 1}]}),
            "parameter_unknown",
            "x",
        ),
        (
            json!({"amount": 1, "currency": "eur", "lines": [{}, {"label": "b"}]}),
            "parameter_missing",
            "lines[1][quantity]",
        ),
        (
            json!({"amount": 1, "currency": "eur", "lines": "all"}),
            "parameter_invalid_array",
            "lines",
        ),
    ] {
        let request = RawRequest::post("/v1/payment_intents").parameters(parameters.clone());
        let error = run(request.send(&stripe.client())).unwrap_err();
        let error = error.stripe().unwrap();
        assert_eq!(
            (
                error.status().as_u16(),
                error.code().as_deref(),
                error.param()
            ),
            (400, Some(code), Some(param)),
            "{parameters}"
        );
    }
}

#[test]
fn calls_are_recorded_and_answered_as_told() {
    let stripe = Double::<Own>::new();
    let intent = || json!({"amount": 1, "currency": "eur"});
    stripe
        .once::<CreateIntent>(Answer::server_error())
        .once::<CreateIntent>(Answer::reset())
        .once::<CreateIntent>(Answer::json(json!({"amount": 7})));
    assert_eq!(send::<CreateIntent>(&stripe, intent()).unwrap().amount, 7);
    let received = stripe.requests::<CreateIntent>();
    assert_eq!(
        received,
        [ask::<CreateIntent>(intent()), ask(intent()), ask(intent())]
    );
    assert!(
        received[0]
            .idempotency_key()
            .is_some_and(|key| received[2].idempotency_key() == Some(key))
    );

    stripe.on::<CreateIntent>(|request| match request.parameter("amount").as_i64() {
        Some(1) => Answer::timeout(),
        Some(2) => Answer::declined("lost_card"),
        Some(3) => Answer::json(json!({"amuont": 3})),
        _ => Answer::made(),
    });
    let error = |amount| {
        send::<CreateIntent>(&stripe, json!({"amount": amount, "currency": "eur"}))
            .map(drop)
            .unwrap_err()
    };
    assert!(matches!(error(1), Error::Timeout(_)));
    assert_eq!(error(2).decline_code().as_deref(), Some("lost_card"));
    let Error::Connection(error) = error(3) else {
        unreachable!()
    };
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "the answer that the test sets for PostPaymentIntents doesn't fit its reply: The parameter 'amuont' is no parameter here."
    );
    assert_eq!(
        send::<CreateIntent>(&stripe, json!({"amount": 4, "currency": "eur"}))
            .unwrap()
            .amount,
        4
    );
}

#[test]
fn declining_cards_are_remembered() {
    let stripe = Double::<Own>::new();
    let declining = json!({"amount": 1, "currency": "eur", "payment_method": "pm_card_visa_chargeDeclinedInsufficientFunds"});
    let made = send::<CreateIntent>(&stripe, declining).unwrap();
    assert_eq!(made.status, Status::RequiresConfirmation);
    let error = send::<ConfirmIntent>(&stripe, json!({"intent": made.id})).unwrap_err();
    assert_eq!(
        (error.code().as_deref(), error.decline_code().as_deref()),
        (Some("card_declined"), Some("insufficient_funds"))
    );
    assert_eq!(
        error.stripe().unwrap().payment_intent(),
        Some(made.id.as_str())
    );
    let after = send::<RetrieveIntent>(&stripe, json!({"intent": made.id})).unwrap();
    assert_eq!(
        (&after.status, after.payment_method.as_deref()),
        (&Status::RequiresPaymentMethod, None)
    );
    let paid = send::<ConfirmIntent>(
        &stripe,
        json!({"intent": made.id, "payment_method": "pm_card_visa"}),
    )
    .unwrap();
    assert_eq!(paid.status, Status::Succeeded);
}

#[test]
fn a_seed_says_all() {
    let replies = |seed| {
        let stripe = Double::<Own>::seeded(seed);
        let replies: Vec<Json> = (0..5)
            .map(|_| {
                let made =
                    send::<CreateIntent>(&stripe, json!({"amount": 1, "currency": "eur"})).unwrap();
                assert_eq!(made.issues(), []);
                serde_json::to_value(&*made).unwrap()
            })
            .collect();
        replies
    };
    assert_eq!(replies(1), replies(1));
    assert_ne!(replies(1), replies(2));
}
