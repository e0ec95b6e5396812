// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Even.
///
/// Contract: `#/components/schemas/even`.
///
/// Feature: `nodes`.
#[non_exhaustive]
pub struct Even {
    pub odd: Odd,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `leaf` object.
///
/// Contract: `#/components/schemas/leaf`.
///
/// Feature: `nodes`.
#[non_exhaustive]
pub struct Leaf {
    pub id: rt::Id<Leaf>,
    pub root: Option<Box<Node>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `node` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/nodes/object)
///
/// Contract: `#/components/schemas/node`.
///
/// Feature: `nodes`.
#[non_exhaustive]
pub struct Node {
    pub id: rt::Id<Node>,
    pub parent: Option<Box<Node>>,
    /// May be null.
    pub next: Option<Box<Node>>,
    pub children: Vec<Node>,
    pub by_name: Option<std::collections::BTreeMap<String, Node>>,
    pub choice: NodeChoice,
    /// An id; the object itself when `linked` is expanded.
    pub linked: Option<rt::Expandable<Node>>,
    pub pages: Option<rt::List<Node>>,
    pub even: Option<Box<Even>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `choice` can be.
///
/// Contract: `#/components/schemas/node/properties/choice`.
///
/// Feature: `nodes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NodeChoice {
    /// An object whose `object` is `node`.
    Node(rt::Boxed<Node>),
    /// An object whose `object` is `leaf`.
    Leaf(rt::Boxed<Leaf>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl NodeChoice {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `Node`, if it is one.
    pub fn as_node(&self) -> Option<&Node> {
        match self {
            Self::Node(object) => Some(object),
            _ => None,
        }
    }

    /// The `Leaf`, if it is one.
    pub fn as_leaf(&self) -> Option<&Leaf> {
        match self {
            Self::Leaf(object) => Some(object),
            _ => None,
        }
    }
}

/// Odd.
///
/// Contract: `#/components/schemas/odd`.
///
/// Feature: `nodes`.
#[non_exhaustive]
pub struct Odd {
    /// May be null.
    pub even: Option<Box<Even>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Even;
    0 => odd "odd" required;
}

rt::record! {
    Leaf;
    const "object" = Str("leaf");
    0 => id "id" required;
    1 => root = None "root";
}

rt::record! {
    Node;
    const "object" = Str("node");
    0 => id "id" required;
    1 => parent = None "parent";
    2 => next = None "next";
    3 => children "children" required;
    4 => by_name = None "by_name";
    5 => choice "choice" required;
    6 => linked = None "linked";
    7 => pages = None "pages";
    8 => even = None "even";
}

rt::union! {
    NodeChoice by "object";
    0 => Node(tag "node");
    1 => Leaf(tag "leaf");
}

rt::record! {
    Odd;
    0 => even = None "even";
}
