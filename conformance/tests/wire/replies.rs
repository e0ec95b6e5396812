//! Replies through the client: nothing is lost, and what is odd is told.

use stripe_client::{IssueKind, Json, invoices};

use crate::same::same;
use crate::server::Server;

/// Stripe's published example: two required fields are not there, and two fields are not in the contract.
const REPLY: &str = include_str!("../../data/attach_payment.response.json");

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
        ("amount_paid_off_stripe", IssueKind::Absent),
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
