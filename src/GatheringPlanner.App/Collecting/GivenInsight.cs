using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;

namespace GatheringPlanner.App.Collecting;

/// <summary>What somebody wrote into the form, until it is read and taken into the bank or thrown away. It is in no plan.</summary>
/// <param name="Moment">Null: the answer to what changed.</param>
public sealed record GivenInsight(Guid Id, string Text, CustomerMoment? Moment, DateTimeOffset At)
{
    public string? Customer { get; init; }
    public string? Segment { get; init; }
    public ContactRole? Contact { get; init; }
    public string? HeardBy { get; init; }

    /// <summary>The insight that it becomes; the same answer always the same one.</summary>
    public Insight ToInsight(DateOnly heardOn) => new(new(Id.ToString("n")), Text)
    {
        Moment = Moment,
        Customer = Customer,
        Segment = Segment,
        Contact = Contact,
        Source = HeardBy,
        HeardOn = heardOn,
    };
}
