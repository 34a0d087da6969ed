using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.Domain.CustomerVoice;

/// <summary>A question that a host would like to ask when the customers' discussion is over.</summary>
public sealed record TopQuestion(Id<TopQuestion> Id, string Text, Id<Participant> Host) : IPart<TopQuestion>
{
    /// <summary>More of them and none gets a full answer.</summary>
    public const int MostPerHost = 3;

    /// <summary>1 is asked first; null: not ranked yet.</summary>
    public int? Rank { get; init; }

    /// <summary>Others who wanted to ask the same; their questions were merged into this one.</summary>
    public EquatableList<Id<Participant>> AlsoAskedBy { get; init; } = [];

    /// <summary>What customers said to it; null: not asked yet, or nobody wrote it down.</summary>
    public string? Answer { get; init; }

    /// <summary>How many people ask it.</summary>
    public int Askers => 1 + AlsoAskedBy.Count;

    public static PartKind<Id<TopQuestion>, TopQuestion> Kind { get; } = new("topQuestions", "top question", x => x.Text.Length == 0 ? "" : $"“{x.Text}”",
    [
        Field<TopQuestion>.Title("text", x => x.Text, (x, value) => x with { Text = value }, PlanText.MaxText),
        Field<TopQuestion>.Of("host", x => x.Host, (x, value) => x with { Host = value }),
        Field<TopQuestion>.Of("rank", x => x.Rank, (x, value) => x with { Rank = value }),
        Field<TopQuestion>.Text("answer", x => x.Answer, (x, value) => x with { Answer = value }),
        Field<TopQuestion>.Of("others who ask", x => x.AlsoAskedBy, (x, value) => x with { AlsoAskedBy = value }),
    ]);
}
