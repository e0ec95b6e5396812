//! A union is read as the arm that fits: the one in which the fewest things are odd.

use stripe_runtime as rt;
use stripe_runtime::{IssueKind, Union as _, Value as _};

macro_rules! record {
    ($type:ident { $($index:literal => $field:ident: $of:ty, $name:literal $($flag:ident)*;)* }) => {
        struct $type {
            $($field: $of,)*
            extra: rt::Extra,
        }
        rt::record! {
            $type;
            $($index => $field $name $($flag)*;)*
        }
    };
}

macro_rules! unit_enum {
    ($type:ident; $($index:literal => $variant:ident $text:literal;)*) => {
        #[derive(Clone)]
        enum $type {
            $($variant,)*
            Unknown(String),
        }
        rt::open_enum! {
            $type;
            $($index => $variant $text;)*
        }
    };
}

unit_enum! { Never; 0 => Never "none"; }
unit_enum! { Usage; 0 => OnSession "on_session"; 1 => OffSession "off_session"; }

record!(Mandate { 0 => reference: String, "reference" required; });
record!(AnyMandate { 0 => prefix: Option<String>, "reference_prefix"; });
record!(First {
    0 => mandate: Option<Mandate>, "mandate_options";
    1 => usage: Option<Never>, "setup_future_usage";
    2 => amounts: Option<Vec<i64>>, "amounts";
});
record!(Second {
    0 => mandate: Option<AnyMandate>, "mandate_options";
    1 => usage: Option<Usage>, "setup_future_usage";
    2 => amounts: Option<Vec<String>>, "amounts";
});

#[derive(Clone)]
enum Options {
    First(Box<First>),
    Second(Box<Second>),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Options;
    0 => First(record);
    1 => Second(record);
}

#[derive(Clone)]
enum Lists {
    Numbers(Vec<i64>),
    Texts(Vec<String>),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Lists;
    0 => Numbers(list);
    1 => Texts(list);
}

#[derive(Clone)]
enum Words {
    Never(Never),
    Usage(Usage),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Words;
    0 => Never(enumeration);
    1 => Usage(enumeration);
}

record!(Holder {
    0 => options: Option<Options>, "options";
    1 => lists: Option<Lists>, "lists";
    2 => words: Option<Words>, "words";
    3 => many: Option<Vec<Options>>, "many";
});

fn read(json: &str) -> Holder {
    let holder: Holder = rt::from_str(json).unwrap();
    let written: rt::Json = serde_json::to_value(&holder).unwrap();
    assert_eq!(written, serde_json::from_str::<rt::Json>(json).unwrap());
    holder
}

#[test]
fn the_arm_without_an_issue_is_chosen() {
    for (options, arm) in [
        (r#"{}"#, 0),
        (r#"{"mandate_options":{}}"#, 1),
        (r#"{"mandate_options":{"reference":"x"}}"#, 0),
        (r#"{"mandate_options":{"reference_prefix":"x"}}"#, 1),
        (r#"{"setup_future_usage":"none"}"#, 0),
        (r#"{"setup_future_usage":"on_session"}"#, 1),
        (r#"{"amounts":[1]}"#, 0),
        (r#"{"amounts":["x"]}"#, 1),
        (r#"{"amounts":[]}"#, 0),
        (r#"{"amounts":["x"],"mandate_options":{}}"#, 1),
    ] {
        let holder = read(&format!(r#"{{"options":{options}}}"#));
        assert_eq!(
            holder.options.as_ref().unwrap().arm(),
            Some(arm),
            "{options}"
        );
        assert_eq!(holder.issues(), [], "{options}");
        assert!(rt::strict(holder.view()).is_ok());
        // The order of the keys and where the union stands play no part.
        let holder = read(&format!(r#"{{"many":[{options},{options}]}}"#));
        assert!(
            holder
                .many
                .iter()
                .flatten()
                .all(|options| options.arm() == Some(arm))
        );
        assert_eq!(holder.issues(), [], "{options}");
    }
    for (lists, arm) in [("[]", 0), ("[1]", 0), (r#"["x"]"#, 1), (r#"["x","y"]"#, 1)] {
        let holder = read(&format!(r#"{{"lists":{lists}}}"#));
        assert_eq!(holder.lists.as_ref().unwrap().arm(), Some(arm), "{lists}");
        assert_eq!(holder.issues(), [], "{lists}");
    }
    for (word, arm) in [("none", 0), ("off_session", 1)] {
        let holder = read(&format!(r#"{{"words":"{word}"}}"#));
        assert_eq!(holder.words.as_ref().unwrap().arm(), Some(arm), "{word}");
        assert_eq!(holder.issues(), [], "{word}");
    }
}

#[test]
fn of_arms_with_issues_the_one_with_the_fewest_is_chosen_and_tells_its_own_alone() {
    for (json, arm, path, kind) in [
        (
            r#"{"options":{"setup_future_usage":"on_session","new":1}}"#,
            1,
            "options.new",
            IssueKind::UnknownField,
        ),
        (
            r#"{"options":{"setup_future_usage":"brand_new"}}"#,
            0,
            "options.setup_future_usage",
            IssueKind::UnknownValue,
        ),
        (
            r#"{"options":{"amounts":[1,"x",2]}}"#,
            0,
            "options.amounts[1]",
            IssueKind::WrongType,
        ),
        (
            r#"{"options":{"amounts":["x",1,"y"]}}"#,
            1,
            "options.amounts[1]",
            IssueKind::WrongType,
        ),
        (
            r#"{"options":{"mandate_options":{"other":1},"amounts":["x"]}}"#,
            1,
            "options.mandate_options.other",
            IssueKind::UnknownField,
        ),
    ] {
        let holder = read(json);
        assert_eq!(holder.options.as_ref().unwrap().arm(), Some(arm), "{json}");
        let issues = holder.issues();
        assert_eq!(issues.len(), 1, "{json}: {issues:?}");
        assert_eq!(
            (issues[0].path.as_str(), issues[0].kind),
            (path, kind),
            "{json}"
        );
    }
    let holder = read(r#"{"lists":["x",1,"y"]}"#);
    assert_eq!(holder.lists.as_ref().unwrap().arm(), Some(1));
    assert_eq!(holder.issues()[0].path, "lists[1]");
    let holder = read(r#"{"words":"brand_new"}"#);
    assert_eq!(holder.words.as_ref().unwrap().arm(), Some(0));
}
