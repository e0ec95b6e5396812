//! Parameters: what a request, or an object inside one, was told to send.
//!
//! A response is a struct of fields, because its fields are read. Parameters are only set and sent, and of dozens most
//! are not set: so they are a list of the values that are, each at its row of the type's table. The compiler goes
//! through a row a parameter, where a struct would cost it a field, a look and a place in several impls.

use std::collections::BTreeMap;

use super::{
    Extra, File, Given, Json, Maybe, MaybeList, MaybeMap, Nature, Record, Shape, Slot, Special,
    Value, View, enum_text,
};

/// The parameters that were set, of those that a table has.
///
/// A setter knows the type of its row; who reads parameters from JSON needs to know that of every row. So the rows' types
/// come with reading: a program that sets parameters alone has no code for those that it doesn't set.
pub struct Params {
    shape: &'static Shape,
    /// Of all rows, when they are to be read.
    rows: &'static [Row],
    /// By row, as far as any is set: the table's order is the order on the wire.
    values: Vec<Option<Held>>,
    extra: Extra,
}

/// How the zero value of a row is made.
pub type Row = fn() -> Box<dyn ReadParameter>;

/// A value that a parameter can have.
pub trait Parameter: Send + Sync + 'static {
    /// A look at it.
    fn value(&self) -> View<'_>;
    /// A copy.
    fn duplicate(&self) -> Box<dyn Parameter>;
}

/// The same, to be read.
pub trait ReadParameter: Parameter {
    /// Its place.
    fn place(&mut self) -> Slot<'_>;
}

impl<T: Value + Clone + Send + Sync + 'static> Parameter for T {
    fn value(&self) -> View<'_> {
        self.view()
    }
    fn duplicate(&self) -> Box<dyn Parameter> {
        Box::new(self.clone())
    }
}

impl<T: Value + Clone + Send + Sync + 'static> ReadParameter for T {
    fn place(&mut self) -> Slot<'_> {
        self.slot()
    }
}

/// What is to be removed where it is stored.
struct Cleared;

impl Parameter for Cleared {
    fn value(&self) -> View<'_> {
        View::Clear
    }
    fn duplicate(&self) -> Box<dyn Parameter> {
        Box::new(Cleared)
    }
}

enum Held {
    Set(Box<dyn Parameter>),
    Read(Box<dyn ReadParameter>),
}

impl Held {
    fn value(&self) -> View<'_> {
        match self {
            Held::Set(value) => value.value(),
            Held::Read(value) => value.value(),
        }
    }

    fn duplicate(&self) -> Box<dyn Parameter> {
        match self {
            Held::Set(value) => value.duplicate(),
            Held::Read(value) => value.duplicate(),
        }
    }
}

/// The zero value of a type, for a table's row.
pub fn zero<T: ReadParameter + Default>() -> Box<dyn ReadParameter> {
    Box::new(T::default())
}

impl Params {
    /// Takes back all that was set. Walking the rows would set each: a place is made when it is asked for.
    pub(super) fn forget(&mut self) {
        self.values.clear();
        self.extra.clear();
    }

    /// None set yet.
    pub fn new(shape: &'static Shape) -> Self {
        Self {
            shape,
            rows: &[],
            values: Vec::new(),
            extra: Extra::default(),
        }
    }

    /// To be read, with the types of all rows.
    pub fn readable(&mut self, rows: &'static [Row]) -> &mut Self {
        self.rows = rows;
        self
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

    /// Says that what is stored under a row's parameter is to be removed.
    pub fn clear(mut self, row: usize) -> Self {
        if row < self.shape.fields.len() {
            *self.place(row) = Some(Held::Set(Box::new(Cleared)));
        }
        self
    }

    /// Appends a text to a row's list of texts.
    pub fn push(self, row: usize, text: impl Into<String>) -> Self {
        let mut texts: Vec<String> = Vec::new();
        if let View::List(list) = self.get(row) {
            let each = (0..list.len()).map(|index| list.get(index));
            texts.extend(each.filter_map(|item| match item {
                View::Str(text) => Some(text.to_owned()),
                _ => None,
            }));
        }
        texts.push(text.into());
        self.put(row, Box::new(texts))
    }

    /// Sets a parameter that the table doesn't have.
    pub fn set_extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }

    /// Sets the file of that name; nothing if the table has none.
    pub(crate) fn with_file(self, name: &str, file: File) -> Option<Self> {
        let row = self.shape.index(name)?;
        let zero = self.rows.get(row)?;
        matches!(zero().value(), View::File(_)).then(|| self.set::<File>(row, file))
    }

    fn put(mut self, row: usize, value: Box<dyn Parameter>) -> Self {
        *self.place(row) = (!is_unsaid(value.value())).then_some(Held::Set(value));
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

    fn place(&mut self, row: usize) -> &mut Option<Held> {
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
        (self.shape, &self.extra)
    }

    fn get(&self, field: usize) -> View<'_> {
        match self.values.get(field) {
            Some(Some(value)) => value.value(),
            _ => View::Absent,
        }
    }

    fn slot(&mut self, field: usize) -> Slot<'_> {
        let Some(zero) = self.rows.get(field) else {
            return Slot::Extra(&mut self.extra);
        };
        let place = self.place(field);
        if !matches!(place, Some(Held::Read(_))) {
            *place = Some(Held::Read(zero()));
        }
        match place {
            Some(Held::Read(value)) => value.place(),
            _ => Slot::Ignore,
        }
    }

    fn nature(&self) -> Nature<'_> {
        Nature {
            is_params: true,
            ..Nature::PLAIN
        }
    }

    fn special(&mut self) -> Special<'_> {
        Special::Params(self)
    }
}

impl Clone for Params {
    fn clone(&self) -> Self {
        let values = self.values.iter();
        Self {
            shape: self.shape,
            rows: self.rows,
            values: values
                .map(|value| value.as_ref().map(|value| Held::Set(value.duplicate())))
                .collect(),
            extra: self.extra.clone(),
        }
    }
}

// Said, since the compiler can't see it behind `dyn`: it holds of all data that is only read.
impl std::panic::UnwindSafe for Params {}
impl std::panic::RefUnwindSafe for Params {}
