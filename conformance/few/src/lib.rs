//! A consumer of a few namespaces. What its tests are about is in `tests/opaque.rs` and `../tests/lossless`.
