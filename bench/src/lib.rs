//! Measurements of the client, each against its usual alternative, alternating in one run.
//!
//! They print times and the ratio of the two, and assert only that both did the same work. See the README.
pub mod alternate;
pub mod data;
pub mod mirror;
pub mod server;

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

/// What can go wrong in a measurement.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Counts what every program here allocates.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Allocations of the process so far, growing ones included.
pub fn allocations() -> usize {
    let stats = ALLOCATOR.stats();
    stats.allocations + stats.reallocations
}

/// Bytes that the process has allocated so far, those that it gave back included.
pub fn allocated() -> usize {
    ALLOCATOR.stats().bytes_allocated
}
