//! One change, and how it is made.

/// The part of a version number that a change moves. Before 1.0, cargo reads each one place further right.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Nothing to release.
    #[default]
    None,
    /// What calls do has changed, and no program notices at compile time.
    Patch,
    /// There is more than before.
    Minor,
    /// A program that compiled may compile no more.
    Major,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The step it calls for.
    pub step: Step,
    /// What happened.
    pub kind: Kind,
    /// What it happened to.
    pub subject: Subject,
    /// The namespace, such as `invoices`.
    pub namespace: String,
    /// The Rust path, such as `invoices::Invoice::amount_due`.
    pub path: String,
    /// The place in the contract, a JSON pointer.
    pub place: String,
    /// Why it is of this step, in a short sentence.
    pub reason: String,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is no more.
    Removed,
    /// It has another name.
    Renamed,
    /// It is another than before.
    Changed,
    /// The contract says not to use it.
    Deprecated,
    /// It is new.
    Added,
}

/// What a change happened to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An operation: the function that begins its request.
    Operation,
    /// A parameter: a setter or an argument.
    Parameter,
    /// A type, or another name for one.
    Type,
    /// A field of what comes back.
    Field,
    /// A value of an enumeration.
    Value,
    /// An arm of a union.
    Arm,
    /// A field that can be expanded.
    Expansion,
}

impl Change {
    /// A change after which a program may compile no more.
    pub(super) fn breaking(kind: Kind, subject: Subject, path: impl Into<String>) -> Self {
        Self::new(Step::Major, kind, subject, path.into())
    }

    /// A change after which there is more than before.
    pub(super) fn additive(kind: Kind, subject: Subject, path: impl Into<String>) -> Self {
        Self::new(Step::Minor, kind, subject, path.into())
    }

    /// A change of what calls do, which no program notices at compile time.
    pub(super) fn silent(subject: Subject, path: impl Into<String>) -> Self {
        Self::new(Step::Patch, Kind::Changed, subject, path.into())
    }

    fn new(step: Step, kind: Kind, subject: Subject, path: String) -> Self {
        let mut parts = path.split("::");
        let first = parts.next().unwrap_or_default();
        // `v2::core` is one namespace.
        let namespace = match parts.next() {
            Some(second) if first == "v2" => format!("{first}::{second}"),
            _ => first.to_owned(),
        };
        Change {
            step,
            kind,
            subject,
            namespace,
            path,
            place: String::new(),
            reason: String::new(),
        }
    }

    /// Where the contract says it.
    pub(super) fn at(self, place: impl Into<String>) -> Self {
        Change {
            place: place.into(),
            ..self
        }
    }

    /// Why it is of its step.
    pub(super) fn because(self, reason: impl Into<String>) -> Self {
        Change {
            reason: reason.into(),
            ..self
        }
    }
}

impl Kind {
    /// The kind in a word: `removed`, `renamed`, `changed`, `deprecated` or `added`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Removed => "removed",
            Kind::Renamed => "renamed",
            Kind::Changed => "changed",
            Kind::Deprecated => "deprecated",
            Kind::Added => "added",
        }
    }
}

impl Subject {
    /// The subject in a word: `operation`, `parameter`, `type`, `field`, `value`, `arm` or `expansion`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Subject::Operation => "operation",
            Subject::Parameter => "parameter",
            Subject::Type => "type",
            Subject::Field => "field",
            Subject::Value => "value",
            Subject::Arm => "arm",
            Subject::Expansion => "expansion",
        }
    }
}

impl Step {
    /// `none`, `patch`, `minor` or `major`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Step::None => "none",
            Step::Patch => "patch",
            Step::Minor => "minor",
            Step::Major => "major",
        }
    }
}
