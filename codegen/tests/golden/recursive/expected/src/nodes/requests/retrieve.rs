// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::nodes::Node;
use crate::rt;

/// Retrieve.
///
/// `GET /v1/nodes/{node}`
///
/// ```
/// use stripe_client::nodes;
///
/// let node = nodes::retrieve("node_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `node`, in the path: Id of the node.
///
/// # Answer
///
/// [`Node`](crate::nodes::Node).
///
/// [Stripe's reference](https://docs.stripe.com/api/nodes/retrieve)
///
/// Feature: `nodes`.
#[doc(alias = "GetNodesNode")]
#[doc(alias = "getnodesnode")]
pub fn retrieve(node: impl Into<rt::Id<Node>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<Node>>(0, node),
        rt::RequestOptions::default(),
    )
}

/// The request of [`nodes.retrieve`](retrieve()).
///
/// `GET /v1/nodes/{node}` (`GetNodesNode`).
#[doc(alias = "GetNodesNode")]
#[doc(alias = "getnodesnode")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl rt::Retrieve for Node {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> Node;
    "GetNodesNode" Get "/v1/nodes/{node}" Query;
    "node" required path: String;
}
