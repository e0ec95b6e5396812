//! Two ways of doing the same, timed in turns.
#![allow(clippy::print_stdout)]
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::allocations;

/// Turns that each side gets.
const TURNS: usize = 150;
/// How long a turn lasts, about: short enough that most turns on a busy machine are not interrupted.
const TURN: Duration = Duration::from_millis(10);

/// One of the two: what it is called, and what it does.
pub struct Side<'a, T> {
    name: &'a str,
    work: &'a dyn Fn() -> T,
}

impl<'a, T> Side<'a, T> {
    /// A side.
    pub fn new(name: &'a str, work: &'a dyn Fn() -> T) -> Self {
        Self { name, work }
    }

    fn repetitions(&self) -> u32 {
        let start = Instant::now();
        let mut done = 0;
        while start.elapsed() < TURN {
            black_box((self.work)());
            done += 1;
        }
        done
    }

    fn time(&self, repetitions: u32) -> Duration {
        let start = Instant::now();
        for _ in 0..repetitions {
            black_box((self.work)());
        }
        start.elapsed() / repetitions
    }

    fn allocations(&self) -> usize {
        let before = allocations();
        black_box((self.work)());
        allocations() - before
    }
}

/// Times both sides in turns and prints the fastest turn of each, which another program's load disturbs least.
pub fn compare<T, U>(what: &str, ours: &Side<'_, T>, theirs: &Side<'_, U>) {
    let (ours_repeats, theirs_repeats) = (ours.repetitions(), theirs.repetitions());
    let (mut ours_best, mut theirs_best) = (Duration::MAX, Duration::MAX);
    let mut ratios = Vec::with_capacity(TURNS);
    for _ in 0..TURNS {
        let (ours, theirs) = (ours.time(ours_repeats), theirs.time(theirs_repeats));
        ratios.push(theirs.as_secs_f64() / ours.as_secs_f64());
        ours_best = ours_best.min(ours);
        theirs_best = theirs_best.min(theirs);
    }
    println!("{what}");
    println!(
        "  {:<28} {ours_best:>10.2?}  {:>5} allocations",
        ours.name,
        ours.allocations()
    );
    println!(
        "  {:<28} {theirs_best:>10.2?}  {:>5} allocations",
        theirs.name,
        theirs.allocations()
    );
    println!(
        "  {} is {:.2} times as fast (median of the turns: {:.2})",
        ours.name,
        theirs_best.as_secs_f64() / ours_best.as_secs_f64(),
        median(ratios),
    );
}

/// The middle one.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
