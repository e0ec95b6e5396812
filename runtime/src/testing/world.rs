//! What a double has: the objects of one test. And what it is asked.

use super::cards::Declining;
use super::route::Route;
use super::store::Store;
use crate::client::registry::Entry;
use crate::record::Json;

/// One test's objects, and how new ones are made.
pub(super) struct World {
    pub(super) random: fastrand::Rng,
    /// Whether as little is made as the contract allows; else what it allows, by chance.
    pub(super) plain: bool,
    /// The time, which goes on by a second with every call.
    pub(super) now: i64,
    /// Whether any id is taken for one of an object.
    pub(super) takes_any_id: bool,
    pub(super) store: Store,
    /// Payment methods that decline, each with the reason.
    pub(super) declining: Declining,
    pub(super) operations: &'static [Entry],
}

/// What a call asks for.
pub(super) struct Asked<'a> {
    pub(super) route: &'a Route,
    /// The parameters, those of the path among them.
    pub(super) request: &'a Json,
    /// What the test says of the reply.
    pub(super) overlay: &'a Json,
}
