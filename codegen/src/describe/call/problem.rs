//! What doesn't fit the contract.

use std::fmt;

/// A value that doesn't fit the contract, or is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where: `items[0].price`.
    pub path: String,
    /// What kind of problem it is.
    pub kind: Kind,
    /// What is wrong and what was expected, as a sentence without its subject and its full stop.
    pub text: String,
}

/// What can be wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It must be there. An example stands for it.
    Missing,
    /// The contract has no parameter of this name. It is sent as an extra parameter.
    Unknown,
    /// The parameter has another type. It is sent as an extra parameter, if it is no argument.
    Type,
    /// The contract doesn't list the value. It is sent as it is.
    Value,
    /// It is beyond a limit of the contract. It is sent as it is.
    Limit,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.path, self.text)
    }
}

/// A step to a value.
#[derive(Clone, Copy)]
pub(super) enum Step<'s> {
    Name(&'s str),
    Index(usize),
}

/// The way to a value, from the inside.
#[derive(Clone, Copy)]
pub(super) struct At<'s> {
    outer: Option<&'s At<'s>>,
    step: Step<'s>,
}

impl<'s> At<'s> {
    pub(super) fn root(step: Step<'s>) -> Self {
        At { outer: None, step }
    }

    pub(super) fn inner(&'s self, step: Step<'s>) -> At<'s> {
        At {
            outer: Some(self),
            step,
        }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(outer) = self.outer {
            outer.fmt(f)?;
        }
        match self.step {
            Step::Name(name) if self.outer.is_some() => write!(f, ".{name}"),
            Step::Name(name) => f.write_str(name),
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}
