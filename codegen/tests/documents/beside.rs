//! A crate of another contract, beside ours. `conformance` has the one that is compared here, and calls both.

use std::collections::BTreeMap;

use crate::support::{UPDATE, differences, inputs, read, repository};
use codegen::Package;
use codegen::update::{Adapted, adapt};

/// Says some of this contract, and some of a later one.
const OVERLAY: &str = "\
# Ours.
operations:
  PostCustomersCustomer: customers.change
  PostInvoicesInvoicePay: invoices.pay

types:
  invoice: Bill

sensitive:
  - secret

plain:
  - email
";

fn beside(overlay: &str) -> Adapted {
    let document = read(&repository().join("conformance/beside/openapi.json"));
    let mut inputs = inputs(document, overlay);
    inputs.words = vec![(
        "all.yaml".to_owned(),
        "fields:\n  account_balance: \"What the customer owes.\"\n  due_date: \"When it is due.\"\n".to_owned(),
    )];
    let package = Package::alone("beside", "0.1.0", "../../runtime").unwrap();
    adapt(inputs, package).unwrap_or_else(|errors| panic!("{errors}"))
}

#[test]
fn a_crate_of_its_own_has_its_name_everywhere() {
    let folder = repository().join("conformance/beside");
    let mut files: BTreeMap<String, String> = beside("plain: [email]\n")
        .output
        .files
        .into_iter()
        .map(|(path, text)| (path, String::from_utf8(text).unwrap()))
        .collect();
    let said = |what: &str| files.values().any(|text| text.contains(what));
    assert!(!said("stripe_client::"));
    assert!(!said("cargo xtask regenerate"));
    assert!(!said("workspace = true"));
    files.insert(
        "openapi.json".to_owned(),
        read(&folder.join("openapi.json")),
    );
    let wrong = differences(&folder, &files);
    assert!(
        wrong.is_empty(),
        "if this should be so, run again with {UPDATE}=1\n\n{}",
        wrong.join("\n")
    );
}

#[test]
fn what_is_said_of_another_contract_is_left_out_and_the_rest_is_used() {
    let made = beside(OVERLAY);
    let entry = |section, key: &str| (section, key.to_owned());
    assert_eq!(
        made.dropped,
        [
            entry("operations", "PostInvoicesInvoicePay"),
            entry("types", "invoice"),
            entry("sensitive", "secret"),
        ]
    );
    assert_eq!(made.dropped_words, ["fields: due_date"]);
    let file = |path: &str| String::from_utf8_lossy(&made.output.files[path]).into_owned();
    assert!(
        file("src/customers/requests/change.rs").contains("pub fn change("),
        "the overlay's name isn't used"
    );
    assert!(file("src/customers/types/customer.rs").contains("/// What the customer owes."));
    // What nothing was said of is hidden, and told.
    assert!(made.review.is_empty());
    let made = beside("");
    let names: Vec<&str> = made.review.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["email"]);
}
