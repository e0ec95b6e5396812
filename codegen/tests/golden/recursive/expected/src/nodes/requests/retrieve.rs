// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/nodes/{node}`
///
/// - `node`, in the path: Node.
///
/// Feature: `nodes`.
#[doc(alias = "GetNodesNode")]
#[doc(alias = "getnodesnode")]
pub fn retrieve(node: impl Into<rt::Id<crate::nodes::Node>>) -> Retrieve {
    Retrieve {
        node: node.into(),
        ..Default::default()
    }
}
/// The request of [`nodes.retrieve`](retrieve()).
///
/// `GET /v1/nodes/{node}` (`GetNodesNode`).
#[doc(alias = "GetNodesNode")]
#[doc(alias = "getnodesnode")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    node: rt::Id<crate::nodes::Node>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
rt::record! {
    Retrieve;
    0 => node "node" required path;
}
rt::request! {
    Retrieve -> crate::nodes::Node;
    "GetNodesNode" Get "/v1/nodes/{node}" Query;
}
impl rt::Retrieve for crate::nodes::Node {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
