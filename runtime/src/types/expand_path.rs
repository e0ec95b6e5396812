//! Paths of what to expand, checked by the compiler: a table row a step.

/// A level below which there is another: Stripe expands at most four.
pub trait CanGoDeeper {
    /// The level below.
    type Next;
}

/// At the answer.
#[derive(Debug)]
pub enum TopLevel {}
/// After one step.
#[derive(Debug)]
pub enum OneLevelDeep {}
/// After two steps.
#[derive(Debug)]
pub enum TwoLevelsDeep {}
/// After three steps.
#[derive(Debug)]
pub enum ThreeLevelsDeep {}
/// After four steps: Stripe expands no further.
#[derive(Debug)]
pub enum FourLevelsDeep {}

impl CanGoDeeper for ThreeLevelsDeep {
    type Next = FourLevelsDeep;
}
impl CanGoDeeper for TwoLevelsDeep {
    type Next = ThreeLevelsDeep;
}
impl CanGoDeeper for OneLevelDeep {
    type Next = TwoLevelsDeep;
}
impl CanGoDeeper for TopLevel {
    type Next = OneLevelDeep;
}

/// A path and one step more.
#[doc(hidden)]
pub fn deeper(mut path: String, step: &str) -> String {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(step);
    path
}

/// Defines the type of a crate's paths. It is the crate's own: only so can each type's steps be its methods.
#[doc(hidden)]
#[macro_export]
macro_rules! expand_path {
    ($path:ident) => {
        /// A path to what is to be expanded: it is at a `T`, on the level `L`.
        ///
        /// It begins at a request's answer, in `expand_path`; each step is a method named as the field. A step through
        /// a list is `data`.
        #[must_use]
        pub struct $path<T, L = $crate::TopLevel> {
            text: String,
            at: ::std::marker::PhantomData<fn() -> (T, L)>,
        }

        impl<T> Default for $path<T> {
            fn default() -> Self {
                $path {
                    text: String::new(),
                    at: ::std::marker::PhantomData,
                }
            }
        }

        impl<T, L> From<$path<T, L>> for String {
            fn from(path: $path<T, L>) -> String {
                path.text
            }
        }

        impl<T, L> ::std::fmt::Debug for $path<T, L> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.text, f)
            }
        }

        impl<T, L> ::std::fmt::Display for $path<T, L> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.text)
            }
        }

        impl<T, L> $path<$crate::List<T>, L> {
            /// To what the list holds.
            pub fn data(self) -> $path<T, L::Next>
            where
                L: $crate::CanGoDeeper,
            {
                self.expand_path_step("data")
            }
        }

        // The name is long since a field may have a short one.
        impl<T, L> $path<T, L> {
            fn expand_path_step<To, Next>(self, step: &str) -> $path<To, Next> {
                $path {
                    text: $crate::deeper(self.text, step),
                    at: ::std::marker::PhantomData,
                }
            }
        }
    };
}

/// The steps that a path can take from a type; one that is there under a condition says so before its arrow.
#[doc(hidden)]
#[macro_export]
macro_rules! expandable {
    ($root:ident::$path:ident; $from:ty; $($member:ident $name:literal $(if $gate:tt)? => $to:ty;)*) => {
        impl<L> $root::$path<$from, L> {
            $(
                #[doc = concat!("To `", $name, "`.")]
                $(#[cfg $gate])?
                pub fn $member(self) -> $root::$path<$to, L::Next>
                where
                    L: $crate::CanGoDeeper,
                {
                    self.expand_path_step($name)
                }
            )*
        }
    };
}
