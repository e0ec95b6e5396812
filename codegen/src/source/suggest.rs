//! "Did you mean": the nearest known name.

/// Nobody misspells a longer name, and the distance takes time in the square of it.
const LONGEST: usize = 100;

/// The candidate nearest to a name, if one is near enough to be a slip of it; the first of equals.
pub fn closest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    if name.len() > LONGEST {
        return None;
    }
    let limit = (name.chars().count() / 3).clamp(1, 4);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate.len().abs_diff(name.len()) > limit {
            continue;
        }
        let distance = distance(name, candidate);
        if distance <= limit && best.is_none_or(|(nearest, _)| distance < nearest) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many letters differ, by Levenshtein's count of insertions, removals and changes. Over bytes: names are ASCII nearly
/// always, and the rest only gets a worse hint.
#[must_use]
pub fn distance(left: &str, right: &str) -> usize {
    let right = right.as_bytes();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.bytes().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, b) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_and_far() {
        let known = ["properties", "pattern", "required"];
        assert_eq!(closest("propertys", known.into_iter()), Some("properties"));
        assert_eq!(closest("requird", known.into_iter()), Some("required"));
        assert_eq!(closest("const", known.into_iter()), None);
    }

    #[test]
    fn distance_counts_changed_letters() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
    }
}
