// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `issuing.authorization` object without its fields: these need the feature `issuing` or `test_helpers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[cfg(not(any(feature = "issuing", feature = "test_helpers")))]
#[non_exhaustive]
pub struct Authorization {
    /// Names this object in other calls.
    pub id: rt::Id<Authorization>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `issuing.card` object without its fields: these need the feature `issuing` or `test_helpers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[cfg(not(any(feature = "issuing", feature = "test_helpers")))]
#[non_exhaustive]
pub struct Card {
    /// Names this object in other calls.
    pub id: rt::Id<Card>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `issuing.cardholder` object without its fields: these need the feature `issuing`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Cardholder {
    /// Names this object in other calls.
    pub id: rt::Id<Cardholder>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `issuing.dispute` object without its fields: these need the feature `issuing`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Dispute {
    /// Names this object in other calls.
    pub id: rt::Id<Dispute>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `issuing.physical_bundle` object without its fields: these need the feature `issuing`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct PhysicalBundle {
    /// Names this object in other calls.
    pub id: rt::Id<PhysicalBundle>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `issuing.token` object without its fields: these need the feature `issuing`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Token {
    /// Names this object in other calls.
    pub id: rt::Id<Token>,
    /// All else.
    pub extra: rt::Extra,
}

/// The `issuing.transaction` object without its fields: these need the feature `issuing` or `test_helpers`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[cfg(not(any(feature = "issuing", feature = "test_helpers")))]
#[non_exhaustive]
pub struct Transaction {
    /// Names this object in other calls.
    pub id: rt::Id<Transaction>,
    /// All else.
    pub extra: rt::Extra,
}

#[cfg(not(any(feature = "issuing", feature = "test_helpers")))]
rt::opaque! {
    Authorization;
    const "object" = Str("issuing.authorization");
    0 => id "id" required;
}

#[cfg(not(any(feature = "issuing", feature = "test_helpers")))]
rt::opaque! {
    Card;
    const "object" = Str("issuing.card");
    0 => id "id" required;
}

rt::opaque! {
    Cardholder;
    const "object" = Str("issuing.cardholder");
    0 => id "id" required;
}

rt::opaque! {
    Dispute;
    const "object" = Str("issuing.dispute");
    0 => id "id" required;
}

rt::opaque! {
    PhysicalBundle;
    const "object" = Str("issuing.physical_bundle");
    0 => id "id" required;
}

rt::opaque! {
    Token;
    const "object" = Str("issuing.token");
    0 => id "id" required;
}

#[cfg(not(any(feature = "issuing", feature = "test_helpers")))]
rt::opaque! {
    Transaction;
    const "object" = Str("issuing.transaction");
    0 => id "id" required;
}
