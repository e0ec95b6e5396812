//! A consumer of a few namespaces, without a transport. Its cases are checked by trybuild in a workspace of their own, so they
//! have the features that this crate's manifest says, whatever others of this workspace turn on.
