//! Where lowering is: a pointer into the document, and the path of fields from the nearest named thing.

use std::fmt;

use crate::ir::{ELEMENT, Owner, Side, Use};
use crate::source::pointer::escape;

/// A place in the document, linked to the place around it; rendered only when it is needed.
pub(super) enum Place<'p> {
    /// A component schema.
    Component { name: &'p str, owner: Owner },
    /// An operation.
    Operation {
        path: &'p str,
        method: &'p str,
        owner: Owner,
    },
    /// A step that stays within the same field.
    Key { parent: &'p Place<'p>, key: &'p str },
    /// A step into a list.
    Index { parent: &'p Place<'p>, index: usize },
    /// A step into a field or parameter.
    Field {
        parent: &'p Place<'p>,
        name: &'p str,
    },
    /// A step into one of several shapes at the same place; the document has no name for it.
    Shape {
        parent: &'p Place<'p>,
        name: &'p str,
    },
    /// A step into a parameter, which the document keeps in a list.
    Parameter {
        parent: &'p Place<'p>,
        index: usize,
        name: &'p str,
    },
}

impl<'p> Place<'p> {
    pub(super) fn component(name: &'p str, owner: Owner) -> Self {
        Place::Component { name, owner }
    }

    pub(super) fn key(&'p self, key: &'p str) -> Place<'p> {
        Place::Key { parent: self, key }
    }

    pub(super) fn index(&'p self, index: usize) -> Place<'p> {
        Place::Index {
            parent: self,
            index,
        }
    }

    pub(super) fn field(&'p self, name: &'p str) -> Place<'p> {
        Place::Field { parent: self, name }
    }

    pub(super) fn shape(&'p self, name: &'p str) -> Place<'p> {
        Place::Shape { parent: self, name }
    }

    pub(super) fn parameter(&'p self, index: usize, name: &'p str) -> Place<'p> {
        Place::Parameter {
            parent: self,
            index,
            name,
        }
    }

    fn parent(&self) -> Option<&'p Place<'p>> {
        match self {
            Place::Component { .. } | Place::Operation { .. } => None,
            Place::Key { parent, .. }
            | Place::Index { parent, .. }
            | Place::Field { parent, .. }
            | Place::Shape { parent, .. }
            | Place::Parameter { parent, .. } => Some(parent),
        }
    }

    fn owner(&self) -> Owner {
        let mut place = self;
        loop {
            match place {
                Place::Component { owner, .. } | Place::Operation { owner, .. } => {
                    return owner.clone();
                }
                _ => match place.parent() {
                    Some(parent) => place = parent,
                    None => return Owner::Operation(usize::MAX),
                },
            }
        }
    }

    /// The use of a type at this place.
    pub(super) fn to_use(&self, side: Side) -> Use {
        let mut path = Vec::new();
        let mut element = false;
        let mut place = Some(self);
        while let Some(here) = place {
            match here {
                Place::Field { name, .. } | Place::Parameter { name, .. } => {
                    let mark = if std::mem::take(&mut element) {
                        ELEMENT
                    } else {
                        ""
                    };
                    path.push(format!("{name}{mark}"));
                }
                Place::Shape { name, .. } => path.push((*name).to_owned()),
                Place::Key {
                    key: "items" | "additionalProperties",
                    ..
                } => element = true,
                _ => {}
            }
            place = here.parent();
        }
        path.reverse();
        Use {
            owner: self.owner(),
            path,
            side,
            pointer: self.to_string(),
        }
    }
}

/// The JSON pointer, as a URI fragment without the escapes that only URIs need.
impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent() {
            parent.fmt(f)?;
        }
        match self {
            Place::Component { name, .. } => write!(f, "/components/schemas/{}", escape(name)),
            Place::Operation { path, method, .. } => write!(f, "/paths/{}/{method}", escape(path)),
            Place::Key { key, .. } => write!(f, "/{}", escape(key)),
            Place::Index { index, .. } => write!(f, "/{index}"),
            Place::Field { name, .. } => write!(f, "/properties/{}", escape(name)),
            Place::Shape { .. } => Ok(()),
            Place::Parameter { index, .. } => write!(f, "/parameters/{index}"),
        }
    }
}
