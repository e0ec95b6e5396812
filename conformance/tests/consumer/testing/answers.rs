//! What a test sets, and what it looks at afterwards.

use std::time::{Duration, Instant};

use serde_json::json;
use stripe_client::testing::{Answer, Fault, Stripe};
use stripe_client::{Error, ErrorKind, Invoice, RequestOptions, files, invoices, payment_intents};

use super::run;

#[test]
fn requests_are_compared_as_they_are_built() {
    let stripe = Stripe::new();
    stripe.take_any_id();
    let client = stripe.client();
    let request = || {
        invoices::attach_payment("in_123")
            .payment_intent("pi_123")
            .expand(["payments"])
    };
    run(async {
        let key = RequestOptions::new()
            .idempotency_key("k")
            .stripe_account("acct_1");
        request().with(key).send(&client).await.unwrap();
        invoices::pay("in_123")
            .paid_out_of_band(true)
            .send(&client)
            .await
            .unwrap();
    });
    let received = stripe.requests::<invoices::AttachPayment>();
    assert_eq!(received, [request()]);
    assert_ne!(received, [request().payment_intent("pi_124")]);
    assert_eq!(received[0].parameter("payment_intent"), "pi_123");
    assert_eq!(
        (received[0].idempotency_key(), received[0].account()),
        (Some("k"), Some("acct_1"))
    );
    assert_eq!(
        stripe.requests(),
        [invoices::pay("in_123").paid_out_of_band(true)]
    );
    let paths: Vec<String> = stripe
        .calls()
        .iter()
        .map(|call| call.path().to_owned())
        .collect();
    assert_eq!(
        paths,
        [
            "/v1/invoices/in_123/attach_payment",
            "/v1/invoices/in_123/pay"
        ]
    );
}

#[test]
fn fields_and_objects_are_answered() {
    let stripe = Stripe::new();
    let client = stripe.client();
    stripe.take_any_id();
    stripe.on::<invoices::AttachPayment>(|request| {
        Answer::json(json!({"status": "paid", "description": request.parameter("payment_intent")}))
    });
    let whole: Invoice = stripe.object(json!({"id": "in_7", "total": 7})).unwrap();
    stripe.on::<invoices::Pay>(move |_| Answer::value(&whole));
    run(async {
        let invoice = invoices::attach_payment("in_1")
            .payment_intent("pi_1")
            .send(&client)
            .await
            .unwrap();
        assert_eq!(
            (invoice.id.as_str(), invoice.description.as_deref()),
            ("in_1", Some("pi_1"))
        );
        assert_eq!(
            (invoice.status.as_ref().unwrap().as_str(), invoice.issues()),
            ("paid", vec![])
        );
        // It is so from then on.
        let read = invoices::retrieve("in_1").send(&client).await.unwrap();
        assert_eq!(read.description.as_deref(), Some("pi_1"));
        assert_eq!(invoices::pay("in_1").send(&client).await.unwrap().total, 7);
    });
}

#[test]
fn an_answer_that_does_not_fit_is_told() {
    let stripe = Stripe::new();
    stripe.take_any_id();
    let client = stripe.client();
    for (fields, why) in [
        (
            json!({"statsu": "paid"}),
            "The parameter 'statsu' is no parameter here.",
        ),
        (
            json!({"total": "7"}),
            "The parameter 'total' must be an integer.",
        ),
    ] {
        stripe.once::<invoices::Pay>(Answer::json(fields));
        let Err(Error::Connection(error)) = run(invoices::pay("in_1").send(&client)) else {
            unreachable!();
        };
        let why = format!(
            "the answer that the test sets for PostInvoicesInvoicePay doesn't fit its reply: {why}"
        );
        assert_eq!(std::error::Error::source(&error).unwrap().to_string(), why);
    }
    assert_eq!(stripe.calls().len(), 2, "it is not repeated");
}

#[test]
fn failures_come_and_are_repeated() {
    let stripe = Stripe::new();
    let client = stripe.client();
    let create = || payment_intents::create(1, "eur");
    let began = Instant::now();
    run(async {
        // What passes is repeated under one key.
        stripe
            .once::<payment_intents::Create>(Answer::server_error())
            .once::<payment_intents::Create>(Answer::reset());
        let intent = create().send(&client).await.unwrap();
        assert_eq!(intent.amount, Some(1));
        let keys: Vec<Option<String>> = stripe
            .calls()
            .iter()
            .map(|call| call.idempotency_key().map(str::to_owned))
            .collect();
        assert_eq!((keys.len(), &keys[0]), (3, &keys[2]));

        // What stays is told as it is.
        stripe.on::<payment_intents::Create>(|_| Answer::timeout());
        let error = create().send(&client).await.unwrap_err();
        let Error::Timeout(timeout) = &error else {
            unreachable!("{error}");
        };
        assert_eq!(
            (timeout.limit(), error.may_have_arrived()),
            (Duration::from_secs(80), true)
        );
        stripe.on::<payment_intents::Create>(|_| Answer::unreachable());
        let error = create().send(&client).await.unwrap_err();
        assert!(matches!(error, Error::Connection(_)) && !error.may_have_arrived());
        stripe.on::<payment_intents::Create>(|_| Answer::rate_limit());
        let error = create().send(&client).await.unwrap_err();
        assert_eq!(error.stripe().unwrap().kind(), ErrorKind::RateLimit);
        stripe.on::<payment_intents::Create>(|_| Answer::declined("lost_card"));
        let error = create().send(&client).await.unwrap_err();
        assert_eq!(
            (error.code().as_deref(), error.decline_code().as_deref()),
            (Some("card_declined"), Some("lost_card"))
        );
        stripe.on::<payment_intents::Create>(|_| {
            Fault::new(400, "invalid_request_error")
                .code("amount_too_small")
                .param("amount")
                .into()
        });
        let error = create().send(&client).await.unwrap_err();
        assert_eq!(
            (error.code().as_deref(), error.stripe().unwrap().param()),
            (Some("amount_too_small"), Some("amount"))
        );
        stripe.on::<payment_intents::Create>(|_| Answer::raw(502, "<html>bad gateway</html>"));
        assert!(matches!(create().send(&client).await, Err(Error::Reply(_))));
    });
    println!("failures: {:?}", began.elapsed());
}

#[test]
fn uploads_are_read() {
    let stripe = Stripe::new();
    let client = stripe.client();
    let file = || stripe_client::FileUpload::from_bytes("receipt.pdf", &b"%PDF-1.4"[..]);
    run(async {
        let made = files::create(file(), files::params::FilePurpose::DisputeEvidence)
            .send(&client)
            .await
            .unwrap();
        assert_eq!(
            (made.purpose.as_str(), made.issues()),
            ("dispute_evidence", vec![])
        );
        assert_eq!(
            (made.filename.as_deref(), made.size, made.r#type.as_deref()),
            (Some("receipt.pdf"), 8, Some("pdf"))
        );
    });
    let received = stripe.requests::<files::Create>();
    assert_eq!(received[0].parameter("file"), "%PDF-1.4");
}

#[test]
fn the_blocking_client_is_answered_too() {
    let stripe = Stripe::new();
    let client = stripe.blocking_client().unwrap();
    let intent = payment_intents::create(5, "eur").send(&client).unwrap();
    assert_eq!(
        payment_intents::retrieve(&intent.id)
            .send(&client)
            .unwrap()
            .amount,
        Some(5)
    );
    stripe.on::<payment_intents::Create>(|_| Answer::timeout());
    assert!(matches!(
        payment_intents::create(5, "eur").send(&client),
        Err(Error::Timeout(_))
    ));
}
