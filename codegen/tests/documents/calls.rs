//! Calls in Rust, with curl and on the wire, of the contract in spec/.

use crate::support::CLIENT;
use codegen::describe::{self, Kind, Options};
use codegen::model::Crate;
use serde_json::{Value as Json, json};

fn call<'c>(
    krate: &'c Crate,
    operation: &str,
    values: Json,
    options: &Options,
) -> describe::Call<'c> {
    let operation = describe::find(krate, operation).unwrap();
    describe::call(krate, operation, &values, options)
}

fn lines(text: &[&str]) -> String {
    text.join("\n")
}

#[test]
fn a_call_is_written_with_its_values() {
    let krate = &*CLIENT;
    let values = json!({
        "invoice": "in_456", "payment_intent": "pi_123", "expand": ["payments"],
    });
    let call = call(
        krate,
        "invoices.attach_payment",
        values,
        &Options::default(),
    );
    assert_eq!(call.problems(), []);
    assert_eq!(
        call.rust(),
        lines(&[
            "use stripe_client::{Client, invoices};",
            "",
            "let client = Client::new(std::env::var(\"STRIPE_SECRET_KEY\")?);",
            "let invoice = invoices::attach_payment(\"in_456\")",
            "    .payment_intent(\"pi_123\")",
            "    .expand([\"payments\"])",
            "    .send(&client)",
            "    .await?;",
        ])
    );
    assert_eq!(
        call.rust_blocking(),
        lines(&[
            "use stripe_client::{blocking::Client, invoices};",
            "",
            "let client = Client::new(std::env::var(\"STRIPE_SECRET_KEY\")?)?;",
            "let invoice = invoices::attach_payment(\"in_456\")",
            "    .payment_intent(\"pi_123\")",
            "    .expand([\"payments\"])",
            "    .send(&client)?;",
        ])
    );
    assert_eq!(
        call.curl(),
        lines(&[
            "curl https://api.stripe.com/v1/invoices/in_456/attach_payment \\",
            "  -u \"$STRIPE_SECRET_KEY:\" \\",
            &format!("  -H \"Stripe-Version: {}\" \\", krate.version),
            "  -d payment_intent=pi_123 \\",
            "  -d \"expand[]=payments\"",
        ])
    );
    assert_eq!(
        call.http(),
        [
            "POST /v1/invoices/in_456/attach_payment HTTP/1.1",
            "Host: api.stripe.com",
            "Authorization: Bearer $STRIPE_SECRET_KEY",
            &format!("Stripe-Version: {}", krate.version),
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: 40",
            "",
            "expand[0]=payments&payment_intent=pi_123",
        ]
        .join("\r\n")
    );
}

#[test]
fn what_does_not_fit_is_told_and_sent_all_the_same() {
    let krate = &*CLIENT;
    let values = json!({
        "items": [{"pric": "price_1", "quantity": "two"}],
        "collection_method": "send_invoic",
        "days_until_due": [],
        "metadata": "",
    });
    let call = call(krate, "subscriptions.create", values, &Options::default());
    let problems = call.problems().iter();
    let problems: Vec<(Kind, String)> = problems.map(|p| (p.kind, p.to_string())).collect();
    assert_eq!(
        problems,
        [
            (
                Kind::Unknown,
                "`items[0].pric` is no parameter; did you mean `price`?".to_owned()
            ),
            (
                Kind::Type,
                "`items[0].quantity` has to be a whole number, not `two`".to_owned()
            ),
            (
                Kind::Value,
                "`collection_method` has no value `send_invoic`; did you mean `send_invoice`?"
                    .to_owned()
            ),
            (
                Kind::Type,
                "`days_until_due` has to be a whole number, not a list".to_owned()
            ),
        ]
    );
    assert_eq!(
        call.request(),
        lines(&[
            "stripe_client::subscriptions::create()",
            "    .items([",
            "        stripe_client::subscriptions::params::CreateItem::new()",
            "            .extra(\"pric\", \"price_1\")",
            "            .extra(\"quantity\", \"two\"),",
            "    ])",
            "    .collection_method(",
            "        stripe_client::subscriptions::CollectionMethod::Unknown(",
            "            \"send_invoic\".to_owned(),",
            "        ),",
            "    )",
            "    .clear_metadata()",
            "    .extra(\"days_until_due\", stripe_client::Json::Array(vec![]))",
        ])
    );
}
