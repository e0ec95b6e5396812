//! Stripe's published example of a reply, which a strict decoder fails on: it decodes, nothing of it is lost, and what is
//! odd about it is told.

use stripe_client::record::Value as _;
use stripe_client::{Invoice, IssueKind, Json};

const REPLY: &str = include_str!("../../data/attach_payment.response.json");

#[test]
fn nothing_is_lost() {
    let invoice: Invoice = serde_json::from_str(REPLY).unwrap();
    let before: Json = serde_json::from_str(REPLY).unwrap();
    let after = serde_json::to_value(&invoice).unwrap();
    assert_eq!(without_nulls(after.clone()), without_nulls(before));
    // A null that no known field stands for is data, too.
    assert_eq!(after.get("redaction"), Some(&Json::Null));
}

/// A known field that is null is written back as absent.
fn without_nulls(json: Json) -> Json {
    match json {
        Json::Object(fields) => {
            let kept = fields.into_iter().filter(|(_, value)| !value.is_null());
            Json::Object(
                kept.map(|(name, value)| (name, without_nulls(value)))
                    .collect(),
            )
        }
        Json::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

#[test]
fn what_is_odd_is_told() {
    let invoice: Invoice = serde_json::from_str(REPLY).unwrap();
    let mut issues: Vec<_> = invoice
        .issues()
        .into_iter()
        .map(|issue| (issue.path, issue.kind))
        .collect();
    issues.sort();
    let expected = [
        ("lines.data[0].subtotal", IssueKind::Absent),
        ("redaction", IssueKind::UnknownField),
        ("transfer_data", IssueKind::UnknownField),
    ];
    assert_eq!(issues, expected.map(|(path, kind)| (path.to_owned(), kind)));
}

#[test]
fn it_is_typed() {
    let invoice: Invoice = serde_json::from_str(REPLY).unwrap();
    assert_eq!(invoice.id, "in_1Nj68C2eZvKYlo2CGmFJak8q");
    assert_eq!(
        invoice.status,
        Some(stripe_client::invoices::InvoiceStatus::Open)
    );
    let [line] = invoice.lines.data.as_slice() else {
        unreachable!("one line");
    };
    assert_eq!((line.amount, line.quantity), (1299, Some(1)));
    assert_eq!(invoice.extra.get("redaction"), Some(&Json::Null));
}
