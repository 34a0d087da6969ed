using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.FollowThrough;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.Reading;

/// <summary>One sentence for each part other than an item that came, changed or went.</summary>
internal sealed class PartSentences : IPartDifferenceVisitor<IEnumerable<string>>
{
    public static PartSentences Writer { get; } = new();

    public IEnumerable<string> Visit<TId, T>(PartDifference<TId, T> difference)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId>
    {
        if (ReferenceEquals(difference.Kind, PlanKinds.Items)) return [];
        return
        [
            .. difference.Added.Select(x => Phrases.Sentence($"{Name(difference.Kind, x)} is new.")),
            .. difference.Changed.Select(x => Changed(difference.Kind, x)),
            .. difference.Removed.Select(x => Phrases.Sentence($"{Name(difference.Kind, x)} is gone.")),
        ];
    }

    private static string Changed<TId, T>(PartKind<TId, T> kind, Change<T> change)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId>
    {
        if (change.Before is Waiver) return Phrases.Sentence($"{Name(kind, change.Before)} changed.");
        var fields = kind.Fields.Where(x => !Equals(x.Get(change.Before), x.Get(change.After))).Select(x => x.Name).ToList();
        return Phrases.Changed(fields, $" of {Name(kind, change.Before)}");
    }

    /// <summary>“Track Blue”, “the speaker Ana”: in the middle of a sentence. All acceptances have one title; their reasons tell them apart.</summary>
    private static string Name<TId, T>(PartKind<TId, T> kind, T part)
        where TId : struct, IComparable<TId>
        where T : class, IKeyed<TId> => (part, kind.Title(part)) switch
    {
        (Waiver waiver, _) => $"{waiver.By}’s acceptance “{waiver.Reason}”",
        (_, "") => $"one {kind.Noun}",
        _ when kind.IsDiscreet => $"one {kind.Noun}",
        (PersonalCall call, _) => $"the call to {call.Who}",
        (Track or Audience or Room, var title) => title,
        var (_, title) => $"the {kind.Noun} {title}",
    };
}

/// <summary>What sentences are made of.</summary>
internal static class Phrases
{
    /// <summary>“one”, “one and two”, “one, two and three”.</summary>
    public static string List(IReadOnlyList<string> parts) =>
        parts.Count <= 1 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";

    /// <summary>Begins with a capital letter, whatever it begins with.</summary>
    public static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>“The goal and method of Lunch changed.”</summary>
    public static string Changed(IReadOnlyList<string> fields, string owner, string article = "The") => $"{article} {List(fields)}{owner} changed.";
}
