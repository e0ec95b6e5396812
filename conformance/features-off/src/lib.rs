//! A consumer of one namespace, without a transport. Its tests are built by trybuild in a workspace of their own, so they
//! have the features that this crate's manifest says, whatever others of this workspace turn on.
