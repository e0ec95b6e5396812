//! The API version that an event was written in.

/// How the API version of an event stands to the contract's. A difference fails nothing: the event is read all the same,
/// and its `issues()` say where it differs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventVersion {
    /// The contract's own.
    Same,
    /// Another of the same release name (`2026-04-22.dahlia` beside `2026-05-27.dahlia`): Stripe changes nothing in an
    /// incompatible way among these.
    SameRelease(String),
    /// Another: set the endpoint's version to the contract's, or expect differences.
    Other(String),
    /// The event doesn't say.
    Unsaid,
}

impl EventVersion {
    /// Compares an event's version with the contract's.
    #[doc(hidden)]
    pub fn of(event: Option<&str>, contract: &str) -> Self {
        // The first part is the date; versions before 2024-09 have no name.
        let release = |version: &str| version.split_once('.').map(|(_, name)| name.to_owned());
        match event {
            None => Self::Unsaid,
            Some(version) if version == contract => Self::Same,
            Some(version)
                if release(version).is_some() && release(version) == release(contract) =>
            {
                Self::SameRelease(version.to_owned())
            }
            Some(version) => Self::Other(version.to_owned()),
        }
    }

    /// Whether the contract describes the event: its version is the contract's, or of the same release.
    pub fn is_compatible(&self) -> bool {
        matches!(self, Self::Same | Self::SameRelease(_))
    }
}
