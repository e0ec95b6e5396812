//! What is said of a contract in words: what is read, and what is refused.

use crate::support::{data, inputs, read};
use codegen::{Inputs, generate, update, words};

fn given(files: &[(&str, &str)]) -> Inputs {
    let document = read(&data("golden/words/openapi.json"));
    let mut inputs = inputs(document, "");
    let files = files.iter();
    inputs.words = files
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    inputs
}

fn refused(files: &[(&str, &str)]) -> String {
    generate(&given(files)).unwrap_err().to_string()
}

#[test]
fn what_no_place_gets_is_refused_where_it_stands() {
    let errors = refused(&[(
        "a.yaml",
        "fields:\n  amount: \"The price.\"\n  nothing: \"Nobody reads this.\"\n",
    )]);
    assert!(
        errors
            .starts_with("spec/words/a.yaml:3: #/fields/nothing: no place gets `fields: nothing`"),
        "{errors}"
    );
}

#[test]
fn longer_keys_leave_a_shorter_one_without_places() {
    let errors = refused(&[(
        "a.yaml",
        "fields:\n  plain: \"Whether it is bare.\"\n  widget.plain: \"Whether it is bare of all.\"\n",
    )]);
    assert!(
        errors.contains("a.yaml:2: #/fields/plain: no place gets"),
        "{errors}"
    );
}

#[test]
fn what_a_more_general_entry_says_is_refused() {
    let errors = refused(&[
        ("a.yaml", "fields:\n  amount: \"What it costs.\"\n"),
        ("b.yaml", "fields:\n  widget.amount: \"What it costs.\"\n"),
    ]);
    assert!(
        errors.contains(
            "spec/words/b.yaml:2: #/fields/widget.amount: a more general entry says the same"
        ),
        "{errors}"
    );
}

#[test]
fn links_to_nothing_are_refused() {
    for link in [
        "{gadget}",
        "{widget.weight}",
        "{.weight}",
        "{@widget.made}",
        "{GetGadgets}",
    ] {
        let text = format!("fields:\n  amount: \"See {link}.\"\n");
        let errors = refused(&[("a.yaml", &text)]);
        assert!(
            errors.contains(&format!(
                "a.yaml:2: #/fields/amount: `{link}` leads to nothing"
            )),
            "{errors}"
        );
    }
}

#[test]
fn what_is_no_entry_is_refused() {
    for (text, what) in [
        (
            "feilds:\n  a: \"B c.\"\n",
            "`feilds` is not a section of the words",
        ),
        (
            "fields:\n  amount: 3\n",
            "words are text, and this is a number",
        ),
        (
            "fields: \"amount\"\n",
            "a map is expected, and this is text",
        ),
        (
            "operations:\n  GetWidgets:\n    doe: \"Lists.\"\n",
            "`doe` is no part",
        ),
        (
            "fields:\n  amount: \"The amount.\"\n",
            "this says no more than the name",
        ),
        (
            "fields:\n  amount: \"What it costs\"\n",
            "a text ends with a full stop",
        ),
        ("namespace: 3\n", "a namespace is text"),
    ] {
        let errors = refused(&[("a.yaml", text)]);
        assert!(errors.contains(what), "{errors}");
        assert!(errors.starts_with("spec/words/a.yaml:"), "{errors}");
    }
}

#[test]
fn two_files_have_no_entry_in_common() {
    let text = "fields:\n  amount: \"What it costs.\"\n";
    let errors = refused(&[("a.yaml", text), ("b.yaml", text)]);
    assert!(
        errors.contains(
            "spec/words/b.yaml:2: #/fields/amount: another file has `fields: amount` too"
        ),
        "{errors}"
    );
}

#[test]
fn a_namespace_has_words_of_its_own() {
    let inputs = given(&[
        ("a.yaml", "fields:\n  amount: \"What it costs.\"\n"),
        (
            "b.yaml",
            "namespace: widgets\nfields:\n  amount: \"What to ask for it.\"\n",
        ),
    ]);
    let output = generate(&inputs).unwrap();
    let file = |path: &str| String::from_utf8(output.files[path].clone()).unwrap();
    let widget = file("src/widgets/types/widget.rs");
    assert!(
        widget.contains(
            "    /// What it costs. In the currency's smallest unit.\n    pub amount: i64,"
        ),
        "{widget}"
    );
    let create = file("src/widgets/requests/create.rs");
    assert!(
        create.contains("- `amount`, in the body: What to ask for it."),
        "{create}"
    );
}

#[test]
fn an_update_leaves_out_what_it_has_no_use_for_and_asks_for_what_is_new() {
    let old = given(&[(
        "a.yaml",
        "fields:\n  plain: \"Whether it is bare.\"\n  amount: \"What it costs.\"\nvalues:\n  color:\n    red: \"Loud.\"\n",
    )]);
    let document = old
        .snapshot
        .replace(
            "\"plain\": {\"type\": \"boolean\"}",
            "\"weight\": {\"type\": \"integer\", \"maximum\": 9}",
        )
        .replace("\"owner_id\", \"plain\"", "\"owner_id\"")
        .replace("\"blue\", \"red\"", "\"blue\", \"green\"");
    let new = inputs(document, "");
    let update = update::update(&old, &new.snapshot, &new.lock, "").unwrap();
    assert_eq!(
        update.adapted.words,
        [(
            "a.yaml".to_owned(),
            "fields:\n  amount: \"What it costs.\"\n".to_owned()
        )]
    );
    assert_eq!(
        update.adapted.dropped_words,
        ["fields: plain", "values: color: red"]
    );
    let needed: Vec<String> = update.needs_words.iter().map(ToString::to_string).collect();
    assert_eq!(needed, ["widget.weight: At most 9."]);
}

#[test]
fn coverage_is_counted() {
    let inputs = given(&[("a.yaml", "fields:\n  amount: \"What it costs.\"\n")]);
    let coverage = words::coverage(&inputs, None).unwrap();
    let total = coverage.total();
    assert_eq!((total.operations.with, total.operations.all), (0, 4));
    assert_eq!((total.types.with, total.types.all), (0, 1));
    assert_eq!((total.words, total.facts, total.neither), (3, 12, 10));
    assert_eq!(coverage.bare.first(), Some(&("note".to_owned(), 2)));
}

#[test]
fn what_upstream_says_is_compared() {
    let text = "What you pay for one of them in the smallest unit there is.";
    let document = read(&data("golden/words/openapi.json")).replace(
        "\"amount\": {\"type\": \"integer\"}",
        &format!("\"amount\": {{\"type\": \"integer\", \"description\": \"{text}\"}}"),
    );
    let imported = codegen::spec::import(document.as_bytes(), "upstream.json", None, None);
    let imported = imported.unwrap();
    let mut inputs = inputs(imported.snapshot, "");
    inputs.lock = imported.lock.format().unwrap();
    let coverage = words::coverage(&inputs, Some((document.as_bytes(), "upstream.json"))).unwrap();
    assert_eq!(
        coverage.undocumented.unwrap(),
        ["PostWidgets.amount", "widget.amount", "widget.trim.amount"]
    );
    inputs.words = vec![(
        "a.yaml".to_owned(),
        format!("fields:\n  amount: \"{text}\"\n"),
    )];
    let coverage = words::coverage(&inputs, Some((document.as_bytes(), "upstream.json"))).unwrap();
    let shared = coverage.shared.to_string();
    assert!(
        shared.contains("spec/words/a.yaml")
            && shared.contains("\"what you pay for one of them in\""),
        "{shared}"
    );
    assert_eq!(coverage.undocumented.unwrap(), [""; 0]);
}
