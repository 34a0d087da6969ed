using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Personal;

/// <summary>Everything that the planner keeps about one person, for them to take along.</summary>
/// <param name="At">When it was put together.</param>
/// <param name="InGatherings">Those in which anything of theirs is, in the order of their titles.</param>
/// <param name="Records">What is recorded of what they did, and of what was done for them; the oldest first.</param>
public sealed record PersonalFile(DateTimeOffset At, PersonalAccount Account, EquatableList<PersonalGathering> InGatherings, EquatableList<PersonalEntry> Records)
{
    /// <summary>What they were told of, the oldest first.</summary>
    public EquatableList<PersonalEntry> Notices { get; init; } = [];
}

/// <summary>An account without anything that opens it.</summary>
/// <param name="Id">By which the planner knows its owner.</param>
/// <param name="TimeZone">Null: the planner’s own.</param>
/// <param name="Clock">Null: as the language has it.</param>
/// <param name="Language">Null: the browser’s.</param>
/// <param name="NewGatherings">The part that they have in every new gathering; null: none.</param>
public sealed record PersonalAccount(string Id, string Name, PersonRole Role, bool IsDisabled, string? TimeZone, HourClock? Clock, string? Language, GatheringRole? NewGatherings)
{
    public required bool HasPassword { get; init; }

    /// <summary>Their names, and since when they are there.</summary>
    public required EquatableList<PersonalEntry> Passkeys { get; init; }

    /// <summary>What else lets them in: the providers of single sign-on, by their names here.</summary>
    public required EquatableList<string> Providers { get; init; }

    /// <summary>Names of tokens for programs, and since when they are there.</summary>
    public required EquatableList<PersonalEntry> Tokens { get; init; }
}

/// <summary>What one gathering knows of the person.</summary>
/// <param name="Part">Their part in it; null: none, or no more.</param>
/// <param name="Row">What its list of people says of them; null: they are not on it.</param>
/// <param name="Group">The name of the group that the list puts them in.</param>
public sealed record PersonalGathering(string Id, string Title, GatheringRole? Part, Participant? Row, string? Group)
{
    /// <summary>What they do in which item, in panels and in teams.</summary>
    public EquatableList<PersonalEntry> Assignments { get; init; } = [];

    /// <summary>What they asked, and what was answered.</summary>
    public EquatableList<PersonalEntry> Questions { get; init; } = [];

    /// <summary>When they accepted their briefing.</summary>
    public EquatableList<PersonalEntry> Acceptances { get; init; } = [];

    /// <summary>What is theirs to do, to offer and to ask for, by their name.</summary>
    public EquatableList<PersonalEntry> InHand { get; init; } = [];

    public EquatableList<PersonalEntry> Comments { get; init; } = [];

    /// <summary>What they proposed, approved or asked to be changed.</summary>
    public EquatableList<PersonalEntry> Decisions { get; init; } = [];

    /// <summary>The steps they made in the plan.</summary>
    public EquatableList<PersonalEntry> Edits { get; init; } = [];
}

/// <summary>One thing in a list.</summary>
/// <param name="At">When it happened or began; null: there is no such moment.</param>
/// <param name="About">The item it is about, what was answered, or the reason; null: nothing else.</param>
public sealed record PersonalEntry(string What, DateTimeOffset? At = null, string? About = null);
