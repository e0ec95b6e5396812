//! Which crate is written: what it is called, and what its manifest says that the contract doesn't.

/// The crate that is checked in.
const OURS: &str = "stripe-client";

/// How our texts call the crate in code.
const OURS_IN_CODE: &str = "stripe_client::";

/// Names that a crate beside the runtime can't have: the runtime's own, and those that the compiler brings.
const TAKEN: &[&str] = &[
    "alloc",
    "core",
    "proc_macro",
    "std",
    "stripe_client_runtime",
    "stripe_runtime",
    "test",
];

/// A crate to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    name: String,
    home: Home,
}

/// Where a crate stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Home {
    /// In this repository: the workspace says its version, its lints and where the runtime is.
    Workspace,
    /// Elsewhere, on its own.
    Alone {
        /// The crate's version.
        version: String,
        /// The way from the crate to the runtime, for as long as both are on one machine.
        runtime: String,
    },
}

impl Default for Package {
    /// The crate that is checked in.
    fn default() -> Self {
        Self {
            name: OURS.to_owned(),
            home: Home::Workspace,
        }
    }
}

impl Package {
    /// A crate of its own, or what is wrong with its name.
    pub fn alone(name: &str, version: &str, runtime: &str) -> Result<Self, String> {
        let first = name.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
        let rest = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_');
        let package = Self {
            name: name.to_owned(),
            home: Home::Alone {
                version: version.to_owned(),
                runtime: runtime.to_owned(),
            },
        };
        let library = package.library();
        if !first || !name.bytes().all(rest) || syn::parse_str::<syn::Ident>(&library).is_err() {
            return Err(format!(
                "`{}` can't be a crate's name: it has lower-case letters, digits, `-` and `_`, begins with a letter, and is \
                 no keyword",
                name.escape_debug()
            ));
        }
        if TAKEN.contains(&library.as_str()) {
            return Err(format!("`{name}` is the name of another crate"));
        }
        Ok(package)
    }

    /// What a crate of this version of the API is called, if nobody says otherwise.
    #[must_use]
    pub fn name_for(api_version: &str) -> String {
        let words = api_version.split(|c: char| !c.is_ascii_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        let mut name = OURS.to_owned();
        for word in words {
            name.push('-');
            name.push_str(&word.to_ascii_lowercase());
        }
        name
    }

    /// The name in the manifest.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it stands.
    #[must_use]
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The name in code.
    #[must_use]
    pub fn library(&self) -> String {
        self.name.replace('-', "_")
    }

    /// Whether it is the crate that is checked in.
    pub(crate) fn is_ours(&self) -> bool {
        self.home == Home::Workspace
    }

    /// Who wrote a file of it.
    pub(crate) fn origin(&self, api_version: &str) -> String {
        if self.is_ours() {
            return "Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.".to_owned();
        }
        let version = api_version.escape_debug();
        format!(
            "Written by `cargo xtask generate` of {OURS} from Stripe's contract {version}. It is written anew, and never edited."
        )
    }

    /// A text that calls the crate by our name, with its own.
    pub(crate) fn in_own_name(&self, text: Vec<u8>) -> Vec<u8> {
        if self.name == OURS {
            return text;
        }
        match String::from_utf8(text) {
            Ok(text) => {
                let own = format!("{}::", self.library());
                text.replace(OURS_IN_CODE, &own).into_bytes()
            }
            Err(error) => error.into_bytes(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_called_by_its_version() {
        for (version, name) in [
            ("2023-08-16", "stripe-client-2023-08-16"),
            ("2026-05-27.dahlia", "stripe-client-2026-05-27-dahlia"),
            ("2025-01-01.Beta; v=1", "stripe-client-2025-01-01-beta-v-1"),
            ("", "stripe-client"),
        ] {
            assert_eq!(Package::name_for(version), name);
        }
    }

    #[test]
    fn names_that_no_crate_can_have_are_told() {
        let of = |name: &str| Package::alone(name, "0.1.0", "../runtime");
        assert_eq!(of("pinned-2023").unwrap().library(), "pinned_2023");
        for (name, why) in [
            ("", "can't be a crate's name"),
            ("2023", "can't be a crate's name"),
            ("Stripe", "can't be a crate's name"),
            ("a.b", "can't be a crate's name"),
            ("a\"\n", "`a\\\"\\n` can't be a crate's name"),
            ("match", "no keyword"),
            ("std", "the name of another crate"),
            ("stripe-client-runtime", "the name of another crate"),
        ] {
            let error = of(name).unwrap_err();
            assert!(error.contains(why), "{name}: {error}");
        }
    }
}
