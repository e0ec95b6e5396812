//! A union with arms that are not compiled: what they would take is kept as JSON, and the others keep their places.
#![allow(unreachable_pub)]

use serde_json::json;
use stripe_runtime as rt;
use stripe_runtime::{Arm, IssueKind, Union as _, Value as _};

macro_rules! object {
    ($name:ident $tag:literal) => {
        pub struct $name {
            pub id: rt::Id<$name>,
            pub extra: rt::Extra,
        }
        rt::record! {
            $name;
            const "object" = Str($tag);
            0 => id "id" required;
        }
    };
}
object!(Card "card");
object!(Charge "charge");

#[derive(Clone)]
#[non_exhaustive]
pub enum Object {
    #[cfg(any())]
    Account(Box<NotThere>),
    Card(Box<Card>),
    #[cfg(all(any(), unix))]
    Person(Box<NotThere>),
    #[cfg(not(any()))]
    Charge(Box<Charge>),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Object by "object";
    0 => Account(tag "account") if (any());
    1 => Card(tag "card");
    2 => Person(tag "person") if (all(any(), unix));
    3 => Charge(tag "charge") if (not(any()));
}

pub struct Holder {
    pub object: Object,
    pub extra: rt::Extra,
}
rt::record! {
    Holder;
    0 => object "object" required;
}

#[derive(Clone)]
pub enum Nothing {
    #[cfg(any())]
    Account(Box<NotThere>),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Nothing by "object";
    0 => Account(tag "account") if (any());
}

#[test]
fn the_arms_that_are_there_are_chosen() {
    let card = json!({ "object": "card", "id": "card_1" });
    let object: Object = rt::from_value(card.clone()).unwrap();
    assert!(matches!(&object, Object::Card(card) if card.id == "card_1"));
    assert_eq!(object.arm(), Some(1));
    assert_eq!(serde_json::to_value(&object).unwrap(), card);
    let object: Object = rt::from_value(json!({ "id": "ch_1", "object": "charge" })).unwrap();
    assert!(matches!(object, Object::Charge(_)));
    assert_eq!(object.arm(), Some(3));
    assert_eq!(
        Object::default().shape().arms,
        [Arm::Off, Arm::Tag("card"), Arm::Off, Arm::Tag("charge")]
    );
}

#[test]
fn what_is_off_is_kept_as_json() {
    for tag in ["account", "person", "moon"] {
        let json = json!({ "object": { "id": "x", "object": tag, "deep": { "list": [1, null] } } });
        let holder: Holder = rt::from_value(json.clone()).unwrap();
        assert!(matches!(&holder.object, Object::Unknown(kept) if **kept == json["object"]));
        let issues = holder.issues();
        assert_eq!(issues.len(), 1);
        assert_eq!(
            (issues[0].path.as_str(), issues[0].kind),
            ("object", IssueKind::UnknownValue)
        );
        assert_eq!(serde_json::to_value(&holder).unwrap(), json);
    }
}

#[test]
fn a_union_whose_arms_are_all_off_takes_objects_alone() {
    let json = json!({ "object": "account", "id": "acct_1" });
    let object: Nothing = rt::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&object).unwrap(), json);
    assert!(rt::from_value::<Nothing>(json!([1])).is_err());
    assert!(rt::from_value::<Nothing>(json!("account")).is_err());
}
