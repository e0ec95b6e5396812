//! A boxed record is as the record itself, whoever holds it.

use std::panic::{RefUnwindSafe, UnwindSafe};

use stripe_runtime::{self as rt, BodyStream, Boxed, Expandable, Response, Value};

struct NotClone(String);

struct Card {
    id: rt::Id<Card>,
    last4: Option<String>,
    extra: rt::Extra,
}
rt::record! {
    Card;
    0 => id "id" required;
    1 => last4 = None "last4" sensitive;
}

const CARD: &str = r#"{"id":"card_1","last4":"4242","new":[1]}"#;

#[test]
fn it_reads_writes_copies_and_shows_as_what_is_in_it() {
    let boxed: Boxed<Card> = rt::from_str(CARD).unwrap();
    assert_eq!(boxed.id, "card_1");
    assert_eq!(boxed.json().to_string(), CARD);
    assert_eq!(serde_json::to_string(&boxed).unwrap(), CARD);
    assert_eq!(serde_json::from_str::<Boxed<Card>>(CARD).unwrap(), boxed);
    assert_eq!(boxed.clone(), boxed);
    assert_eq!(format!("{boxed:?}"), format!("{:?}", &*boxed));
    assert_eq!(boxed.issues(), boxed.as_ref().issues());
    assert_eq!(boxed.issues()[0].path, "new");
}

#[test]
fn its_value_is_changed_and_taken_out() {
    let mut boxed = Boxed::new(Card::default());
    boxed.last4 = Some("1111".into());
    assert_ne!(boxed, Boxed::default());
    assert_eq!(boxed.into_inner().last4.as_deref(), Some("1111"));
    let moved: Boxed<NotClone> = Box::new(NotClone("a".into())).into();
    assert_eq!(moved.0, "a");
}

#[test]
fn a_reference_holds_one() {
    let card: Expandable<Card> = rt::from_str(CARD).unwrap();
    let Expandable::Object(boxed) = &card else {
        panic!("{card:?}");
    };
    assert_eq!(boxed.last4.as_deref(), Some("4242"));
    assert_eq!(card.clone(), card);
    assert_eq!(card.into_object().unwrap().id, "card_1");
}

#[test]
fn what_holds_one_goes_to_any_thread() {
    fn anywhere<T: Send + Sync + 'static>() {}
    fn unwinds<T: UnwindSafe + RefUnwindSafe>() {}
    anywhere::<Expandable<Card>>();
    anywhere::<Response<Card>>();
    anywhere::<Response<BodyStream>>();
    unwinds::<Expandable<Card>>();
}
