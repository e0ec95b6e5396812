//! Parameters: what a request, or an object inside one, was told to send.
//!
//! A response is a struct of fields, because its fields are read. Parameters are only set and sent, and of dozens most
//! are not set: so they are a list of the values that are, each at its row of the type's table. The compiler goes
//! through a row a parameter, where a struct would cost it a field, a look and a place in several impls.

use std::collections::BTreeMap;

use super::{
    Extra, Given, Json, Maybe, MaybeList, MaybeMap, Record, Shape, Slot, Value, View, enum_text,
};

/// The parameters that were set, of those that a table has.
pub struct Params {
    table: &'static ParamsTable,
    /// By row, as far as any is set: the table's order is the order on the wire.
    values: Vec<Option<Box<dyn Parameter>>>,
    extra: Extra,
}

/// The table of a parameter type.
pub struct ParamsTable {
    /// Its name and its rows.
    pub shape: Shape,
    /// How the zero value of each row is made.
    pub zero: &'static [fn() -> Box<dyn Parameter>],
}

/// A value that a parameter can have.
pub trait Parameter: Value + Send + Sync + 'static {
    /// A copy.
    fn duplicate(&self) -> Box<dyn Parameter>;
}

impl<T: Value + Clone + Send + Sync + 'static> Parameter for T {
    fn duplicate(&self) -> Box<dyn Parameter> {
        Box::new(self.clone())
    }
}

/// The zero value of a type, for a table's row.
pub fn zero<T: Parameter + Default>() -> Box<dyn Parameter> {
    Box::new(T::default())
}

impl Params {
    /// None set yet.
    pub fn new(table: &'static ParamsTable) -> Self {
        Self {
            table,
            values: Vec::new(),
            extra: Extra::default(),
        }
    }

    /// Sets a row's parameter to a value.
    pub fn set<T: Parameter>(self, row: usize, value: impl Into<T>) -> Self {
        self.put(row, Box::new(value.into()))
    }

    /// Sets a row's parameter to a list.
    pub fn set_list<T>(self, row: usize, items: impl IntoIterator<Item = impl Into<T>>) -> Self
    where
        Vec<T>: Parameter,
    {
        self.maybe_list::<T, Given>(row, items)
    }

    /// Sets a row's parameter to a map.
    pub fn set_map<T>(
        self,
        row: usize,
        entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>,
    ) -> Self
    where
        BTreeMap<String, T>: Parameter,
    {
        self.maybe_map::<T, Given>(row, entries)
    }

    /// Sets a row's parameter to a value, or to none.
    pub fn maybe<T: Parameter, K>(self, row: usize, value: impl Maybe<T, K>) -> Self {
        self.put_maybe(row, value.maybe().map(|value| Box::new(value) as _))
    }

    /// Sets a row's parameter to a value of just this type, or to none. A number's type is known by it.
    pub fn option<T: Parameter>(self, row: usize, value: impl Into<Option<T>>) -> Self {
        self.put_maybe(row, value.into().map(|value| Box::new(value) as _))
    }

    /// Sets a row's parameter to a list, or to none.
    pub fn maybe_list<T, K>(self, row: usize, items: impl MaybeList<T, K>) -> Self
    where
        Vec<T>: Parameter,
    {
        self.put_maybe(row, items.maybe_list().map(|items| Box::new(items) as _))
    }

    /// Sets a row's parameter to a map, or to none.
    pub fn maybe_map<T, K>(self, row: usize, entries: impl MaybeMap<T, K>) -> Self
    where
        BTreeMap<String, T>: Parameter,
    {
        let entries = entries.maybe_map();
        self.put_maybe(row, entries.map(|entries| Box::new(entries) as _))
    }

    /// Says that what is stored under a row's parameter is to be removed, if it can be.
    pub fn clear(mut self, row: usize) -> Self {
        let Some(zero) = self.table.zero.get(row) else {
            return self;
        };
        let mut value = zero();
        let is_cleared = match value.slot() {
            Slot::Option(option) => {
                option.null();
                option.is_clearable()
            }
            _ => false,
        };
        *self.place(row) = is_cleared.then_some(value);
        self
    }

    /// Appends a text to a row's list of texts.
    pub fn push(mut self, row: usize, text: impl Into<String>) -> Self {
        let mut slot = Record::slot(&mut self, row);
        if let Slot::Option(option) = slot {
            slot = option.fill();
        }
        if let Slot::List(list) = slot
            && let Slot::Str(item) = list.push()
        {
            *item = text.into();
        }
        self
    }

    /// Sets a parameter that the table doesn't have.
    pub fn set_extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }

    fn put(mut self, row: usize, value: Box<dyn Parameter>) -> Self {
        *self.place(row) = (!is_unsaid(value.view())).then_some(value);
        self
    }

    fn put_maybe(mut self, row: usize, value: Option<Box<dyn Parameter>>) -> Self {
        match value {
            Some(value) => self.put(row, value),
            None => {
                *self.place(row) = None;
                self
            }
        }
    }

    fn place(&mut self, row: usize) -> &mut Option<Box<dyn Parameter>> {
        if self.values.len() <= row {
            self.values.resize_with(row + 1, || None);
        }
        &mut self.values[row]
    }
}

/// The default of an enumeration or a union, which is none of its values: sent, it would clear what is stored.
fn is_unsaid(view: View<'_>) -> bool {
    match view {
        View::Enum(value) => enum_text(value).is_empty(),
        View::Union(union) => {
            union.arm().is_none() && matches!(union.payload(), View::Json(Json::Null))
        }
        _ => false,
    }
}

impl Record for Params {
    fn table(&self) -> (&'static Shape, &Extra) {
        (&self.table.shape, &self.extra)
    }

    fn get(&self, field: usize) -> View<'_> {
        match self.values.get(field) {
            Some(Some(value)) => value.view(),
            _ => View::Absent,
        }
    }

    fn slot(&mut self, field: usize) -> Slot<'_> {
        let Some(zero) = self.table.zero.get(field) else {
            return Slot::Extra(&mut self.extra);
        };
        self.place(field).get_or_insert_with(zero).slot()
    }

    fn is_params(&self) -> bool {
        true
    }

    fn reset(&mut self) {
        // Looking at a row would set it.
        self.values.clear();
        self.extra.clear();
    }
}

impl Clone for Params {
    fn clone(&self) -> Self {
        let values = self.values.iter();
        Self {
            table: self.table,
            values: values
                .map(|value| value.as_ref().map(|value| value.duplicate()))
                .collect(),
            extra: self.extra.clone(),
        }
    }
}

// Said, since the compiler can't see it behind `dyn`: it holds of all data that is only read.
impl std::panic::UnwindSafe for Params {}
impl std::panic::RefUnwindSafe for Params {}
