//! The accessors of a whole contract, against those of Stripe's SDKs.

use codegen::naming::operations::{Accessor, OperationError, OperationFacts, settle};
use codegen::spec::Overlay;
use std::collections::{BTreeMap, BTreeSet};

/// Method, path, operation id, accessor, and `sdk` (Stripe's SDKs have it) or `own` (we gave it).
const OPERATIONS: &str = include_str!("../data/operations.tsv");
const OVERLAY: &str = include_str!("../../../spec/overlay.yaml");

struct Row {
    facts: OperationFacts<'static>,
    accessor: &'static str,
    origin: &'static str,
}

fn rows() -> Vec<Row> {
    let lines = OPERATIONS.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [method, path, id, accessor, origin] = columns[..] else {
                panic!("{line}")
            };
            Row {
                facts: OperationFacts { id, method, path },
                accessor,
                origin,
            }
        })
        .collect()
}

fn overlay() -> BTreeMap<String, String> {
    let overlay = Overlay::parse(OVERLAY, "overlay.yaml").unwrap();
    overlay
        .operations
        .iter()
        .map(|(id, accessor)| (id.to_owned(), accessor.to_owned()))
        .collect()
}

fn settled(
    rows: &[Row],
    overlay: &BTreeMap<String, String>,
) -> Result<Vec<Accessor>, Vec<OperationError>> {
    let facts: Vec<OperationFacts<'_>> = rows.iter().map(|row| row.facts).collect();
    settle(&facts, overlay)
}

#[test]
fn every_accessor_is_the_sdks() {
    let rows = rows();
    assert_eq!(rows.len(), 619);
    assert_eq!(rows.iter().filter(|row| row.origin == "sdk").count(), 564);
    let accessors = settled(&rows, &overlay()).unwrap();
    for (row, accessor) in rows.iter().zip(&accessors) {
        assert_eq!(
            accessor.dotted(),
            row.accessor,
            "{} {}",
            row.facts.method,
            row.facts.path
        );
    }
    let distinct: BTreeSet<String> = accessors.iter().map(Accessor::dotted).collect();
    assert_eq!(distinct.len(), 619);
}

#[test]
fn requests_are_named_after_the_function() {
    let rows = rows();
    let accessors = settled(&rows, &overlay()).unwrap();
    for (id, accessor, request) in [
        (
            "PostInvoicesInvoiceAttachPayment",
            "invoices.attach_payment",
            "AttachPayment",
        ),
        (
            "PostInvoicesInvoiceVoid",
            "invoices.void_invoice",
            "VoidInvoice",
        ),
        ("GetQuotesQuotePdf", "quotes.pdf", "Pdf"),
        (
            "PostV2CoreAccountsAccountIdPersons",
            "v2.core.accounts.persons.create",
            "Create",
        ),
    ] {
        let at = rows.iter().position(|row| row.facts.id == id).unwrap();
        assert_eq!(
            (
                accessors[at].dotted().as_str(),
                accessors[at].request.as_str()
            ),
            (accessor, request)
        );
    }
}

#[test]
fn the_order_of_the_operations_does_not_matter() {
    let mut rows = rows();
    rows.reverse();
    for (row, accessor) in rows.iter().zip(settled(&rows, &overlay()).unwrap()) {
        assert_eq!(accessor.dotted(), row.accessor);
    }
}

#[test]
fn the_overlay_is_short() {
    assert!(overlay().len() < 60);
}

#[test]
fn of_two_that_want_a_name_the_other_is_called_by_its_id() {
    let facts = |id, method, path| OperationFacts { id, method, path };
    let operations = [
        facts("PutAccountLogout", "PUT", "/v1/account/logout"),
        facts("GetAccountLogout", "GET", "/v1/account/logout"),
        facts("GetAccount", "GET", "/v1/account"),
        facts("GetGadgetParts", "GET", "/v1/gadget_parts"),
        facts("GetGadgetDashParts", "GET", "/v1/gadget-parts"),
    ];
    let accessors = codegen::naming::operations::settle(&operations, &BTreeMap::new()).unwrap();
    let names: Vec<String> = accessors.iter().map(|accessor| accessor.dotted()).collect();
    assert_eq!(
        names,
        [
            "account.put_account_logout",
            "account.logout",
            "account.retrieve",
            "gadget_parts.get_gadget_parts",
            "gadget_parts.list"
        ]
    );
    // A name that was given is nobody else's.
    let given = BTreeMap::from([(
        "PutAccountLogout".to_owned(),
        "gadget_parts.list".to_owned(),
    )]);
    let accessors = codegen::naming::operations::settle(&operations, &given).unwrap();
    assert_eq!(accessors[0].dotted(), "gadget_parts.list");
    assert_eq!(accessors[3].dotted(), "gadget_parts.get_gadget_parts");
    assert_eq!(accessors[4].dotted(), "gadget_parts.get_gadget_dash_parts");
}

#[test]
fn the_overlay_is_accounted_for() {
    let rows = rows();
    let mut overlay = overlay();
    overlay.insert("PostNothing".to_owned(), "a.b".to_owned());
    overlay.insert("GetInvoices".to_owned(), "invoices.list".to_owned());
    overlay.insert("GetCharges".to_owned(), "charges::list; drop".to_owned());
    overlay.insert("GetCoupons".to_owned(), "a.c".to_owned());
    overlay.insert("GetPlans".to_owned(), "a.c".to_owned());
    let errors = settled(&rows, &overlay).unwrap_err();
    let own = |text: &str| text.to_owned();
    assert_eq!(
        errors,
        [
            OperationError::Duplicate {
                accessor: own("a.c"),
                first: own("GetCoupons"),
                second: own("GetPlans")
            },
            OperationError::Unused {
                id: own("PostNothing"),
                accessor: own("a.b")
            },
            OperationError::Redundant {
                id: own("GetInvoices"),
                accessor: own("invoices.list")
            },
            OperationError::Invalid {
                id: own("GetCharges"),
                accessor: own("charges::list; drop")
            },
        ]
    );
}

#[test]
fn paths_of_other_documents() {
    let cases = [
        ("get", "/v1/type/{match}", "GetType", "type.retrieve"),
        ("put", "/v1/things/{id}", "PutThing", "things.replace"),
        ("post", "/v1/things/{id}/Do-It", "DoIt", "things.do_it"),
        ("get", "/{anything}", "GetAnything", "root.get_anything"),
        ("get", "/", "GetRoot", "root.get_root"),
        ("get", "/v1/3ds", "Get3ds", "three_ds.list"),
        ("post", "/v1/../../x", "PostHostile", "x.create"),
    ];
    let facts: Vec<OperationFacts<'_>> = cases
        .iter()
        .map(|(method, path, id, _)| OperationFacts { id, method, path })
        .collect();
    let accessors = settle(&facts, &BTreeMap::new()).unwrap();
    for ((.., expected), accessor) in cases.iter().zip(accessors) {
        assert_eq!(accessor.dotted(), *expected);
    }
    let nameless = OperationFacts {
        id: "日",
        method: "get",
        path: "/{日}",
    };
    assert_eq!(
        settle(&[nameless], &BTreeMap::new()).unwrap_err(),
        [OperationError::Nameless {
            id: "日".to_owned(),
            path: "/{日}".to_owned()
        }]
    );
}
