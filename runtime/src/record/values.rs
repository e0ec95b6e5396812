//! `Value` for the types of the standard library that fields have.

use std::collections::BTreeMap;

use super::{Json, ListSlot, ListView, MapSlot, MapView, OptionSlot, Slot, Value, View};

macro_rules! plain {
    ($($type:ty, $kind:ident;)*) => {$(
        impl Value for $type {
            fn view(&self) -> View<'_> {
                View::$kind(*self)
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::$kind(self)
            }
        }
    )*};
}

plain! {
    bool, Bool;
    i64, I64;
    f64, F64;
}

impl Value for String {
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Str(self)
    }
}

impl Value for Json {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }
}

impl<T: Value + Default> Value for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Option(self)
    }
}

impl<T: Value + Default> OptionSlot for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        if self.is_none() {
            // Nothing is forgotten: to drop it would be code once a type, and there are hundreds.
            std::mem::forget(self.replace(T::default()));
        }
        match self {
            Some(value) => value.slot(),
            None => Slot::Ignore,
        }
    }
    fn empty(&mut self, _: bool) {
        *self = None;
    }
}

impl<T: Value + Default> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Value> ListView for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn get(&self, index: usize) -> View<'_> {
        self.as_slice().get(index).map_or(View::Absent, Value::view)
    }
}

impl<T: Value + Default> ListSlot for Vec<T> {
    fn push(&mut self) -> Slot<'_> {
        Vec::push(self, T::default());
        self.last_mut().map_or(Slot::Ignore, Value::slot)
    }
    fn reserve(&mut self, items: usize) {
        Vec::reserve_exact(self, items);
    }
    fn clear(&mut self) {
        Vec::clear(self);
    }
}

impl<T: Value + Default> Value for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: Value> MapView for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.iter().map(|(key, value)| (key.as_str(), value.view())))
    }
    fn get(&self, key: &str) -> View<'_> {
        BTreeMap::get(self, key).map_or(View::Absent, Value::view)
    }
}

impl<T: Value + Default> MapSlot for BTreeMap<String, T> {
    fn insert(&mut self, key: &str) -> Slot<'_> {
        let value = self.entry(key.to_owned()).or_default();
        *value = T::default();
        value.slot()
    }
    fn contains(&self, key: &str) -> bool {
        self.contains_key(key)
    }
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
}
