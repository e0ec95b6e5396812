//! The macros that turn a generated type into a table. What they expand to is one line an impl: the compiler's time for
//! thousands of types is the time for these lines.
//!
//! What most programs never call - `Debug`, `==`, `Clone`, the order of enumerations - is `#[inline]`: then it is compiled by
//! who calls it, and not once for each of thousands of types.
//!
//! Every path is absolute: a generated module may hold a type named `Option`, `Result` or `Default`.

/// Makes a struct a record: its table, and serde, `Debug`, `==`, `Clone` and `Default` over it.
///
/// The struct has a field `extra: Extra`. A row says what its field begins as, unless that is its type's default: a value
/// that is written out costs the compiler less than a call.
///
/// ```
/// use stripe_runtime as rt;
///
/// pub struct Card {
///     pub id: rt::Id<Card>,
///     pub last4: Option<String>,
///     pub extra: rt::Extra,
/// }
/// rt::record! {
///     Card;
///     const "object" = Str("card");
///     0 => id "id" required;
///     1 => last4 = None "last4" sensitive;
/// }
///
/// let card: Card = rt::from_str(r#"{"id": "card_1", "object": "card", "last4": "4242"}"#)?;
/// assert_eq!(card.last4.as_deref(), Some("4242"));
/// assert_eq!(format!("{card:?}"), r#"Card { id: "card_1", last4: [redacted] }"#);
/// # Ok::<(), rt::DecodeError>(())
/// ```
#[macro_export]
macro_rules! record {
    (
        $type:ident $(as $nature:ident)?;
        $(const $constant:literal = $kind:ident($value:expr);)*
        $($index:literal => $field:ident $(= $zero:tt)? $name:literal $($flag:ident)*;)*
    ) => {
        impl ::core::default::Default for $type {
            fn default() -> Self {
                Self {
                    $($field: $crate::zero!($($zero)?),)*
                    extra: ::core::default::Default::default(),
                }
            }
        }
        impl $crate::Record for $type {
            fn table(&self) -> (&'static $crate::Shape, &$crate::Extra) {
                (
                    &$crate::shape!($type; $(const $constant = $kind($value);)* $($name $($flag)*;)*),
                    &self.extra,
                )
            }
            fn get(&self, field: usize) -> $crate::View<'_> {
                match field {
                    $($index => $crate::Value::view(&self.$field),)*
                    _ => $crate::View::Absent,
                }
            }
            fn slot(&mut self, field: usize) -> $crate::Slot<'_> {
                match field {
                    $($index => $crate::Value::slot(&mut self.$field),)*
                    _ => $crate::Slot::Extra(&mut self.extra),
                }
            }
            $(
                fn nature(&self) -> $crate::record::Nature<'_> {
                    $crate::record::Nature::$nature
                }
            )?
        }
        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::clone(self)
            }
        }
        $crate::value_impls!($type);
    };
}

/// Makes a struct a record of which only some fields are there: what else comes is kept, and is nothing odd.
///
/// ```
/// use stripe_runtime::{self as rt, Value};
///
/// pub struct Card {
///     pub id: rt::Id<Card>,
///     pub extra: rt::Extra,
/// }
/// rt::opaque! {
///     Card;
///     const "object" = Str("card");
///     0 => id "id" required;
/// }
///
/// let card: Card = rt::from_str(r#"{"id": "card_1", "object": "card", "last4": "4242"}"#)?;
/// assert!(card.issues().is_empty());
/// assert_eq!(card.json()["last4"], "4242");
/// # Ok::<(), rt::DecodeError>(())
/// ```
#[macro_export]
macro_rules! opaque {
    ($type:ident; $($table:tt)*) => {
        $crate::record! { $type as OPAQUE; $($table)* }
    };
}

/// What a record's field begins as.
#[doc(hidden)]
#[macro_export]
macro_rules! zero {
    () => {
        ::core::default::Default::default()
    };
    ($zero:tt) => {
        $zero
    };
}

/// Says that a record has an `amount` and its `currency`: `Type;`, after its `record!`. It gets [`HasMoney`](crate::HasMoney).
#[macro_export]
macro_rules! money {
    ($type:ident;) => {
        impl $crate::HasMoney for $type {}
    };
}

/// Makes a new type over [`Params`](crate::Params) a set of parameters: its table, and serde, `Debug` and `==` over it.
///
/// ```
/// use stripe_runtime as rt;
///
/// #[derive(Clone)]
/// pub struct Card(rt::Params);
/// rt::params! {
///     Card;
///     const "object" = Str("card");
///     "number" required sensitive: String;
///     "exp_month": Option<i64>;
/// }
/// impl Card {
///     pub fn exp_month(self, value: i64) -> Self {
///         Self(self.0.set::<i64>(1, value))
///     }
/// }
///
/// assert_eq!(format!("{:?}", Card::default().exp_month(4)), "Card { exp_month: 4 }");
/// ```
#[macro_export]
macro_rules! params {
    ($type:ident; $($table:tt)*) => {
        impl ::core::default::Default for $type {
            fn default() -> Self {
                Self($crate::Params::new($crate::params_shape!($type; $($table)*)))
            }
        }
        $crate::params_impls!($type; $($table)*);
    };
}

/// The name and the rows of a table.
#[doc(hidden)]
#[macro_export]
macro_rules! shape {
    (
        $type:ident;
        $(const $constant:literal = $kind:ident($value:expr);)*
        $($name:literal $($flag:ident)*;)*
    ) => {
        $crate::Shape {
            name: stringify!($type),
            fields: &[$($crate::Field { name: $name, flags: 0 $(| $crate::flag::$flag)* }),*],
            constants: &[$($crate::Constant { name: $constant, value: $crate::Scalar::$kind($value) }),*],
        }
    };
}

/// The table of a set of parameters.
#[doc(hidden)]
#[macro_export]
macro_rules! params_shape {
    (
        $type:ident;
        $(const $constant:literal = $kind:ident($value:expr);)*
        $($name:literal $($flag:ident)*: $zero:ty;)*
    ) => {
        &$crate::shape!($type; $(const $constant = $kind($value);)* $($name $($flag)*;)*)
    };
}

/// What a set of parameters has besides its table.
#[doc(hidden)]
#[macro_export]
macro_rules! params_impls {
    (
        $type:ident;
        $(const $constant:literal = $kind:ident($value:expr);)*
        $($name:literal $($flag:ident)*: $zero:ty;)*
    ) => {
        impl $crate::Value for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Record(&self.0)
            }
            // Whoever reads parameters has the code of each row.
            #[inline]
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Record(self.0.readable(&[$($crate::record::zero::<$zero>),*]))
            }
        }
        $crate::value_impls!($type);
    };
}

/// serde, `Debug` and `==` through `Value`.
#[doc(hidden)]
#[macro_export]
macro_rules! value_impls {
    ($type:ident) => {
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::record::debug(self, f)
            }
        }
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::eq(self, other)
            }
        }
        impl $crate::__serde::Serialize for $type {
            fn serialize<S: $crate::__serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::record::encode(self, to)
            }
        }
        impl<'de> $crate::__serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::record::decode(from)
            }
        }
    };
}

/// Makes an enum of unit variants and `Unknown(String)` a text with known values.
///
/// ```
/// use stripe_runtime as rt;
///
/// #[derive(Clone)]
/// #[non_exhaustive]
/// pub enum Status {
///     Draft,
///     Open,
///     Unknown(String),
/// }
/// rt::open_enum! {
///     Status;
///     0 => Draft "draft";
///     1 => Open "open";
/// }
///
/// assert_eq!(Status::Draft, "draft");
/// assert_eq!("later".parse::<Status>(), Ok(Status::Unknown("later".into())));
/// ```
#[macro_export]
macro_rules! open_enum {
    ($type:ident; $($index:literal => $variant:ident $text:literal;)*) => {
        impl $type {
            /// The values that the contract lists, as they travel.
            pub const VALUES: &'static [&'static str] = &[$($text),*];
            /// The value as it travels.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::record::enum_text(self)
            }
            /// Whether the contract lists this value.
            #[inline]
            pub fn is_known(&self) -> bool {
                !::core::matches!(self, Self::Unknown(_))
            }
        }
        impl $crate::OpenEnum for $type {
            fn table(
                &self,
            ) -> (&'static [&'static str], ::core::result::Result<usize, &str>) {
                (
                    Self::VALUES,
                    match self {
                        $(Self::$variant => ::core::result::Result::Ok($index),)*
                        Self::Unknown(text) => ::core::result::Result::Err(text),
                    },
                )
            }
            fn set(&mut self, value: ::core::result::Result<usize, ::std::string::String>) {
                *self = match value {
                    $(::core::result::Result::Ok($index) => Self::$variant,)*
                    ::core::result::Result::Ok(_) => Self::Unknown(::std::string::String::new()),
                    ::core::result::Result::Err(text) => Self::Unknown(text),
                };
            }
        }
        impl $crate::Value for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Enum(self)
            }
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Enum(self)
            }
        }
        impl ::core::default::Default for $type {
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::record::enum_display(self, f)
            }
        }
        impl ::core::cmp::Eq for $type {}
        impl ::core::cmp::PartialOrd for $type {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        impl ::core::cmp::Ord for $type {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::record::enum_cmp(self, other)
            }
        }
        impl ::core::hash::Hash for $type {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state)
            }
        }
        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::record::enum_parse(text))
            }
        }
        impl ::core::cmp::PartialEq<&str> for $type {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
        $crate::value_impls!($type);
    };
}

/// Makes an enum one of several types, or JSON that fits none.
///
/// An arm that is compiled only under a condition says so after it: `3 => Card(tag "card") if (feature = "cards");`.
///
/// ```
/// use stripe_runtime as rt;
///
/// #[derive(Clone)]
/// #[non_exhaustive]
/// pub enum BillingCycleAnchor {
///     Now,
///     At(rt::Timestamp),
///     Unknown(Box<rt::Json>),
/// }
/// rt::union! {
///     BillingCycleAnchor;
///     0 => Now = text "now";
///     1 => At(integer);
/// }
///
/// let anchor: BillingCycleAnchor = rt::from_str("1700000000")?;
/// assert!(matches!(anchor, BillingCycleAnchor::At(at) if at.seconds() == 1_700_000_000));
/// # Ok::<(), rt::DecodeError>(())
/// ```
#[macro_export]
macro_rules! union {
    (
        $type:ident $(by $tag:literal)?;
        $($index:literal => $variant:ident $(($kind:ident $($text:literal)?))? $(= text $unit:literal)? $(if $gate:tt)?;)*
    ) => {
        impl $crate::Union for $type {
            fn shape(&self) -> &'static $crate::UnionShape {
                const ARMS: &[$crate::Arm] = &[
                    // An arm keeps its index whether the others are there or not.
                    $(
                        $(#[cfg $gate])?
                        $crate::union_part!(arm $($kind $($text)?)? $($unit)?),
                        $(#[cfg(not $gate)] $crate::arm::off(),)?
                    )*
                ];
                &$crate::UnionShape {
                    name: stringify!($type),
                    tag: $crate::union_part!(tag $($tag)?),
                    arms: ARMS,
                }
            }
            fn arm(&self) -> ::core::option::Option<usize> {
                match self {
                    $($(#[cfg $gate])? Self::$variant { .. } => ::core::option::Option::Some($index),)*
                    Self::Unknown(_) => ::core::option::Option::None,
                }
            }
            fn payload(&self) -> $crate::View<'_> {
                $($(#[cfg $gate])? $crate::union_part!(view self $variant $(($kind))? $($unit)?);)*
                match self {
                    Self::Unknown(json) => $crate::View::Json(json),
                    _ => $crate::View::Absent,
                }
            }
            fn select(&mut self, arm: usize) -> $crate::Slot<'_> {
                $($(#[cfg $gate])? $crate::union_part!(select self arm $index $variant $(($kind))? $($unit)?);)*
                *self = Self::Unknown(::core::default::Default::default());
                match self {
                    Self::Unknown(json) => $crate::Slot::Json(json),
                    _ => $crate::Slot::Ignore,
                }
            }
        }
        impl $crate::Value for $type {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Union(self)
            }
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Union(self)
            }
        }
        impl $crate::Value for ::std::boxed::Box<$type> {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Union(&**self)
            }
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Union(&mut **self)
            }
        }
        impl ::core::default::Default for $type {
            fn default() -> Self {
                Self::Unknown(::core::default::Default::default())
            }
        }
        $crate::value_impls!($type);
    };
}

/// What differs between an arm with a payload and one without.
#[doc(hidden)]
#[macro_export]
macro_rules! union_part {
    (arm $kind:ident $($text:literal)?) => {
        $crate::arm::$kind($($text)?)
    };
    (arm $unit:literal) => {
        $crate::arm::text($unit)
    };
    (tag) => {
        ::core::option::Option::None
    };
    (tag $tag:literal) => {
        ::core::option::Option::Some($tag)
    };
    (view $self:ident $variant:ident ($kind:ident)) => {
        if let Self::$variant(value) = $self {
            return $crate::Value::view(value);
        }
    };
    (view $self:ident $variant:ident $unit:literal) => {
        if let Self::$variant = $self {
            return $crate::View::Str($unit);
        }
    };
    (select $self:ident $arm:ident $index:literal $variant:ident ($kind:ident)) => {
        if $arm == $index {
            *$self = Self::$variant(::core::default::Default::default());
            if let Self::$variant(value) = $self {
                return $crate::Value::slot(value);
            }
            return $crate::Slot::Ignore;
        }
    };
    (select $self:ident $arm:ident $index:literal $variant:ident $unit:literal) => {
        if $arm == $index {
            *$self = Self::$variant;
            return $crate::Slot::Ignore;
        }
    };
}
