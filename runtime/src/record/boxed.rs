//! A box that keeps to itself what its value is made of.
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::record::{Extra, Nature, Record, Shape, Slot, Special, View};
use crate::threads::{MaybeSend, MaybeSync};

/// What can be in a [`Boxed`]: anything that borrows nothing and may go to other threads.
pub trait Boxable: MaybeSend + MaybeSync + 'static {}

impl<T: MaybeSend + MaybeSync + 'static> Boxable for T {}

/// A value on the heap, as a `Box` has it. It derefs to the value; [`into_inner`](Self::into_inner) takes it out.
///
/// How its value is dropped and copied was compiled where the box was made. A `Box` would have it compiled by each crate that holds
/// one, and resources hold each other: dropping one invoice takes the code of most of the API.
pub struct Boxed<T>(Box<dyn Owner<T>>);

trait Owner<T>: MaybeSend + MaybeSync {
    fn value(&self) -> &T;
    fn value_mut(&mut self) -> &mut T;
    fn take(self: Box<Self>) -> T;
    fn copy(&self) -> Boxed<T>
    where
        T: Clone;
}

impl<T: Boxable> Owner<T> for T {
    fn value(&self) -> &T {
        self
    }
    fn value_mut(&mut self) -> &mut T {
        self
    }
    fn take(self: Box<Self>) -> T {
        *self
    }
    fn copy(&self) -> Boxed<T>
    where
        T: Clone,
    {
        Boxed::new(self.clone())
    }
}

impl<T: Boxable> Boxed<T> {
    /// Puts a value on the heap.
    pub fn new(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T> Boxed<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.0.take()
    }
}

impl<T> Deref for Boxed<T> {
    type Target = T;
    fn deref(&self) -> &T {
        (*self.0).value()
    }
}

impl<T> DerefMut for Boxed<T> {
    fn deref_mut(&mut self) -> &mut T {
        (*self.0).value_mut()
    }
}

impl<T> AsRef<T> for Boxed<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: Boxable> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Boxable> From<Box<T>> for Boxed<T> {
    fn from(value: Box<T>) -> Self {
        Self(value)
    }
}

impl<T: Clone> Clone for Boxed<T> {
    fn clone(&self) -> Self {
        (*self.0).copy()
    }
}

impl<T: Boxable + Default> Default for Boxed<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: fmt::Debug> fmt::Debug for Boxed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, f)
    }
}

impl<T: PartialEq> PartialEq for Boxed<T> {
    fn eq(&self, other: &Self) -> bool {
        T::eq(self, other)
    }
}

// Said, since a trait object can't tell: it is as its value, which is data that is only read.
impl<T> std::panic::UnwindSafe for Boxed<T> {}
impl<T> std::panic::RefUnwindSafe for Boxed<T> {}

impl<T: Serialize> Serialize for Boxed<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        T::serialize(self, to)
    }
}

impl<'de, T: Boxable + Deserialize<'de>> Deserialize<'de> for Boxed<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::deserialize(from).map(Self::new)
    }
}

/// A record in a box is a record. A box is not a `Value` by a rule for every boxed value, because that rule and the one for
/// every record could meet.
macro_rules! boxed_record {
    ($type:ident) => {
        impl<T: Record> Record for $type<T> {
            fn table(&self) -> (&'static Shape, &Extra) {
                (**self).table()
            }
            fn get(&self, field: usize) -> View<'_> {
                (**self).get(field)
            }
            fn slot(&mut self, field: usize) -> Slot<'_> {
                Record::slot(&mut **self, field)
            }
            fn nature(&self) -> Nature<'_> {
                (**self).nature()
            }
            fn special(&mut self) -> Special<'_> {
                (**self).special()
            }
            fn as_record(&self) -> &dyn Record {
                (**self).as_record()
            }
            fn as_record_mut(&mut self) -> &mut dyn Record {
                (**self).as_record_mut()
            }
        }
    };
}
boxed_record!(Box);
boxed_record!(Boxed);
