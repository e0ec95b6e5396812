//! The contract: reading, checking, snapshot.
