using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.WhatIfs;

/// <summary>A copy of a gathering to play with: a plan of its own that counts for nothing until somebody adopts it.</summary>
/// <param name="Copy">The plan that is changed freely.</param>
/// <param name="Original">The gathering it was copied from.</param>
/// <param name="By">Who made it, by the name of that time.</param>
public sealed record WhatIf(PlanId Copy, PlanId Original, string Name, string By, DateTimeOffset At);
