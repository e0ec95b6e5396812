//! Replies through the client: nothing is lost, and what is odd is told.
#![allow(deprecated)]

use stripe_client::customers::PaymentSource;
use stripe_client::record::Value as _;
use stripe_client::{
    Charge, HasMoney, Issue, IssueKind, Json, Money, PaymentIntent, Payout, Price, Product, Refund,
    Subscription, Transfer, invoices,
};

use super::same::same;
use super::server::Server;

/// Stripe's published example: two required fields are not there, and two fields are not in the contract.
const REPLY: &str = include_str!("../../../data/attach_payment.response.json");

#[tokio::test]
async fn what_the_example_lacks_and_adds_is_told() {
    let server = Server::answering(&[REPLY]);
    let invoice = invoices::attach_payment("in_123")
        .payment_intent("pi_123")
        .send(&server.client())
        .await
        .unwrap();
    let mut issues: Vec<_> = invoice
        .issues()
        .into_iter()
        .map(|i| (i.path, i.kind))
        .collect();
    issues.sort();
    let expected = [
        ("lines.data[0].subtotal", IssueKind::Absent),
        ("redaction", IssueKind::UnknownField),
        ("transfer_data", IssueKind::UnknownField),
    ];
    assert_eq!(issues, expected.map(|(path, kind)| (path.to_owned(), kind)));
    assert_eq!(invoice.raw(), REPLY.as_bytes());
    let written = serde_json::to_value(&*invoice).unwrap();
    let read: Json = serde_json::from_str(REPLY).unwrap();
    same(&read, &written).unwrap();
}

#[test]
fn old_fields_that_are_still_sent_are_no_surprise() {
    let plan = r#"{"object":"plan","id":"price_1","amount":500,"currency":"usd"}"#;
    let odd = |issues: Vec<Issue>| -> Vec<_> {
        let odd = issues
            .into_iter()
            .filter(|issue| issue.kind != IssueKind::Absent);
        odd.map(|issue| issue.to_string()).collect()
    };
    let json = format!(
        r#"{{"object":"subscription","id":"sub_1","plan":{plan},"quantity":2,
            "items":{{"object":"list","data":[{{"object":"subscription_item","id":"si_1","plan":{plan}}}]}}}}"#
    );
    let subscription: Subscription = serde_json::from_str(&json).unwrap();
    assert_eq!(odd(subscription.issues()), [""; 0]);
    assert_eq!(
        subscription.plan.as_ref().map(|plan| plan.amount),
        Some(Some(500))
    );
    assert_eq!(subscription.quantity, Some(2));
    assert_eq!(
        subscription.items.data[0].plan.as_ref().unwrap().id,
        "price_1"
    );

    let json = r#"{"object":"charge","id":"ch_1","source":{"object":"card","id":"card_1"}}"#;
    let charge: Charge = serde_json::from_str(json).unwrap();
    assert_eq!(odd(charge.issues()), [""; 0]);
    let card = match charge.source {
        Some(PaymentSource::Card(card)) => card.id.to_string(),
        other => format!("{other:?}"),
    };
    assert_eq!(card, "card_1");

    let json = r#"{"object":"product","id":"prod_1","type":"service"}"#;
    let product: Product = serde_json::from_str(json).unwrap();
    assert_eq!(odd(product.issues()), [""; 0]);
    assert_eq!(
        product.r#type.as_ref().map(|kind| kind.as_str()),
        Some("service")
    );

    let json = r#"{"object":"price","id":"price_1","recurring":{"interval":"month","trial_period_days":7}}"#;
    let price: Price = serde_json::from_str(json).unwrap();
    assert_eq!(odd(price.issues()), [""; 0]);
    assert_eq!(price.recurring.unwrap().trial_period_days, Some(7));
}

/// Whether the contract requires both or neither.
#[test]
fn what_has_an_amount_and_a_currency_is_money() {
    fn money<T: HasMoney + serde::de::DeserializeOwned>(json: &str) -> Option<String> {
        let record: T = serde_json::from_str(json).unwrap();
        record.money().map(|money| money.to_string())
    }
    let yen = r#"{"amount":1099,"currency":"jpy"}"#;
    let shown = Some("1099 JPY".to_owned());
    assert_eq!(money::<Charge>(yen), shown);
    assert_eq!(money::<Refund>(yen), shown);
    assert_eq!(money::<Payout>(yen), shown);
    assert_eq!(money::<Transfer>(yen), shown);
    assert_eq!(money::<PaymentIntent>(yen), shown);
    assert_eq!(money::<PaymentIntent>(r#"{"amount":1099}"#), None);
    let intent = PaymentIntent::default();
    assert_eq!(intent.money(), None);
    let price: Price = serde_json::from_str(r#"{"unit_amount":1250,"currency":"kwd"}"#).unwrap();
    let unit = price.unit_amount.map(|amount| price.currency.money(amount));
    assert_eq!(unit, Some(Money::new(1250, "kwd")));
    assert_eq!(unit.unwrap().to_string(), "1.250 KWD");
}
