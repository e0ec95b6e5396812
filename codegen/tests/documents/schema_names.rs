//! Component schemas of the contract, and the type names that they get.

use codegen::naming::schema_words::SchemaFacts;
use codegen::naming::schemas::{SchemaError, SchemaName, settle};
use codegen::naming::words::LONGEST;
use std::collections::BTreeMap;

/// Schema, home, the one place that uses it, and the type's name.
const SCHEMAS: &str = include_str!("../data/schemas.tsv");

struct Row {
    schema: &'static str,
    home: Vec<String>,
    user: Option<(&'static str, &'static str)>,
    name: &'static str,
}

fn rows() -> Vec<Row> {
    let lines = SCHEMAS.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [schema, home, user, name] = columns[..] else {
                panic!("{line}")
            };
            let home = home
                .split('.')
                .filter(|part| *part != "-")
                .map(str::to_owned)
                .collect();
            Row {
                schema,
                home,
                user: user.split_once('.'),
                name,
            }
        })
        .collect()
}

fn settled(rows: &[Row]) -> Vec<SchemaName> {
    let facts: Vec<SchemaFacts<'_>> = rows
        .iter()
        .map(|row| SchemaFacts {
            name: row.schema,
            home: &row.home,
            users: row.user.into_iter().collect(),
        })
        .collect();
    settle(&facts, &BTreeMap::new()).unwrap()
}

fn plain<'a>(names: &[&'a str]) -> Vec<SchemaFacts<'a>> {
    names
        .iter()
        .map(|name| SchemaFacts {
            name,
            ..SchemaFacts::default()
        })
        .collect()
}

#[test]
fn read_as_a_person_would_write_them() {
    let rows = rows();
    let names = settled(&rows);
    for (row, settled) in rows.iter().zip(&names) {
        assert_eq!(settled.name, row.name, "{}", row.schema);
    }
    let module = |schema: &str| {
        let at = rows.iter().position(|row| row.schema == schema).unwrap();
        names[at].module.join("::")
    };
    assert_eq!(module("billing.meter"), "billing");
    assert_eq!(module("deleted_radar.value_list"), "radar");
    assert_eq!(module("v2.core.account_person"), "v2::core");
    assert_eq!(module("invoice"), "");
}

#[test]
fn the_order_of_the_schemas_does_not_matter() {
    let mut rows = rows();
    let forwards = settled(&rows);
    rows.reverse();
    let mut backwards = settled(&rows);
    backwards.reverse();
    assert_eq!(forwards, backwards);
}

#[test]
fn rivals_keep_more_of_their_words() {
    let names = settle(
        &plain(&["tax_id", "taxes_resource_tax_id", "payment_flows_tax_id"]),
        &BTreeMap::new(),
    )
    .unwrap();
    let names: Vec<&str> = names.iter().map(|name| name.name.as_str()).collect();
    assert_eq!(names, ["TaxId", "TaxesTaxId", "PaymentFlowsTaxId"]);
}

#[test]
fn schemas_that_nothing_tells_apart_are_numbered() {
    let schemas = plain(&["a_b", "A.B", "a-b"]);
    let own = |text: &str| text.to_owned();
    let names =
        |names: Vec<SchemaName>| names.into_iter().map(|name| name.name).collect::<Vec<_>>();
    assert_eq!(
        names(settle(&schemas, &BTreeMap::new()).unwrap()),
        ["AB2", "B", "AB"]
    );
    let both = BTreeMap::from([(own("a-b"), own("Same")), (own("a_b"), own("Same"))]);
    assert_eq!(
        settle(&schemas, &both).unwrap_err(),
        [SchemaError::Duplicate {
            name: own("Same"),
            first: own("a-b"),
            second: own("a_b")
        }]
    );
    let overlay = BTreeMap::from([(own("a-b"), own("DashedAB"))]);
    assert_eq!(settle(&schemas, &overlay).unwrap()[2].name, "DashedAB");
}

#[test]
fn the_overlay_is_accounted_for() {
    let own = |text: &str| text.to_owned();
    let overlay = BTreeMap::from([
        (own("invoice"), own("Invoice")),
        (own("card"), own("struct {}")),
        (own("/paths/x"), own("Other")),
    ]);
    assert_eq!(
        settle(&plain(&["invoice", "card", "日本"]), &overlay).unwrap_err(),
        [
            SchemaError::Nameless {
                schema: own("日本")
            },
            SchemaError::Invalid {
                schema: own("card"),
                name: own("struct {}")
            },
            SchemaError::Redundant {
                schema: own("invoice"),
                name: own("Invoice")
            },
        ]
    );
}

proptest::proptest! {
    #[test]
    fn every_name_is_a_short_identifier(name in "[a-zA-Z0-9_.]{0,200}") {
        for settled in settle(&plain(&[&name]), &BTreeMap::new()).unwrap_or_default() {
            proptest::prop_assert!(syn::parse_str::<syn::Ident>(&settled.name).is_ok(), "{name:?}: {settled:?}");
            proptest::prop_assert!(settled.name.len() <= LONGEST, "{name:?}: {settled:?}");
        }
    }
}
