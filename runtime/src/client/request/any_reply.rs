//! A reply whose type is known at run time only.
use std::fmt;

use bytes::Bytes;
use serde::{Serialize, Serializer};

use crate::client::request::output::{Output, Target};
use crate::record::{self, Boxable, Issue, View};
use crate::threads::{MaybeSend, MaybeSync};

/// A reply of any operation: a value of the contract's type, or bytes.
pub struct AnyReply(Box<dyn Erased>);

/// An [`Output`] without its type.
trait Erased: MaybeSend + MaybeSync {
    fn target(&mut self) -> Target<'_>;
    fn look(&self) -> View<'_>;
    fn bytes(&self) -> Option<&Bytes>;
}

impl<T: Output + Boxable> Erased for T {
    fn target(&mut self) -> Target<'_> {
        Output::target(self)
    }
    fn look(&self) -> View<'_> {
        Output::look(self)
    }
    fn bytes(&self) -> Option<&Bytes> {
        Output::bytes(self)
    }
}

impl AnyReply {
    /// An empty one of that type.
    pub(crate) fn of<T: Output + Boxable>() -> Self {
        Self(Box::new(T::default()))
    }

    /// What was odd about it, each with its place.
    pub fn issues(&self) -> Vec<Issue> {
        record::issues(self.0.look())
    }

    /// The bytes, of an operation that gives no JSON.
    pub fn bytes(&self) -> Option<&Bytes> {
        self.0.bytes()
    }
}

impl Default for AnyReply {
    fn default() -> Self {
        Self::of::<Bytes>()
    }
}

impl Output for AnyReply {
    fn target(&mut self) -> Target<'_> {
        self.0.target()
    }
    fn look(&self) -> View<'_> {
        self.0.look()
    }
    fn bytes(&self) -> Option<&Bytes> {
        self.0.bytes()
    }
    const ACCEPT: &'static str = "*/*";
}

/// As its JSON; bytes as null.
impl Serialize for AnyReply {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.look().serialize(to)
    }
}

impl fmt::Debug for AnyReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.bytes() {
            None => self.0.look().fmt(f),
            Some(bytes) => write!(f, "{} bytes", bytes.len()),
        }
    }
}
